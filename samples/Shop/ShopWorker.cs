using EcsGen;
using Shop.Sidecars;

namespace Shop;

/// <summary>Works off the order queue, on Fargate Spot or on EC2 instances, whichever the service's capacity provider gives.</summary>
[TaskDefinition("shop-worker", Cpu = 1024, Memory = 2048, NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = [LaunchType.Fargate, LaunchType.Ec2],
    ExecutionRoleArn = Site.ExecutionRole, TaskRoleArn = Site.TaskRole, Containers = [typeof(LogRouter), typeof(Collector)])]
[EphemeralStorage(40)]
public partial class ShopWorker
{
    /// <summary>The worker. It finishes the order at hand when it is told to stop.</summary>
    [Container("worker", Image = Site.Registry + "/shop/worker:1.7.2", StopTimeout = 120)]
    [Env("QUEUE_URL", "https://sqs." + Site.Region + ".amazonaws.com/" + Site.Account + "/shop-orders")]
    [Env("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317")]
    [LinuxParameters(InitProcessEnabled = true)]
    [Ulimit(UlimitName.Nofile, 65536, 65536)]
    public partial class Worker : Routed;
}
