using EcsGen;
using Shop.Sidecars;

namespace Shop;

/// <summary>The web front on Fargate: migrates the database, then serves, with the product pictures on EFS.</summary>
[TaskDefinition("shop-web", Cpu = 512, Memory = 1024, NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = [LaunchType.Fargate],
    FargatePlatform = "1.4.0", ExecutionRoleArn = Site.ExecutionRole, TaskRoleArn = Site.TaskRole, Containers = [typeof(LogRouter), typeof(Collector)])]
[RuntimePlatform(OperatingSystemFamily = OSFamily.Linux, CpuArchitecture = CpuArchitecture.Arm64)]
[EfsVolume("pictures", "fs-0123456789abcdef0", TransitEncryption = true, AccessPointId = "fsap-0123456789abcdef0", Iam = true)]
[Tag("service", "shop")]
public partial class ShopWeb
{
    /// <summary>Runs to its end before <see cref="App"/> starts.</summary>
    [Container("migrate", Image = Site.Registry + "/shop/migrate:1.7.2", Essential = false)]
    [Secret("DB_PASSWORD", Site.DatabasePassword)]
    public partial class Migrate : Routed;

    /// <summary>The application.</summary>
    [Container("app", Image = Site.Registry + "/shop/web:1.7.2", ReadonlyRootFilesystem = true, StopTimeout = 60)]
    [Port(App.Http, Name = "http", AppProtocol = ApplicationProtocol.Http)]
    [Env("ASPNETCORE_HTTP_PORTS", "8080")]
    [Env("LOG_LEVEL", "Debug")]
    [Env("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317")]
    [Secret("DB_PASSWORD", Site.DatabasePassword)]
    [Mount("pictures", "/app/wwwroot/pictures", ReadOnly = true)]
    [DependsOn(typeof(Migrate), ContainerCondition.Success)]
    [HealthCheck("CMD-SHELL", "wget -q -O /dev/null http://localhost:8080/health || exit 1", Interval = 10, Timeout = 3, Retries = 3, StartPeriod = 20)]
    public partial class App : Routed
    {
        /// <summary>The port that the load balancer speaks to.</summary>
        public const int Http = 8080;
    }
}
