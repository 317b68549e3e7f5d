using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;

namespace EcsGen.Testing.Infra;

/// <summary>A double with a cluster named c, and short words for what tests do to it.</summary>
internal sealed class World
{
    public World(EcsOptions? options = null)
    {
        Ecs = new EcsSimulator(options);
        Ecs.CreateCluster("c");
    }

    private static readonly string[] Subnets = ["subnet-0a"];

    public EcsSimulator Ecs { get; }

    public double Seconds => Ecs.Kernel.Elapsed.TotalSeconds;

    public void Advance(double seconds) => Ecs.Advance(TimeSpan.FromSeconds(seconds));

    public Api.TaskDefinition Fargate(params ContainerDefinition[] containers) => Register("fg", "awsvpc", containers, "FARGATE", "256", "512");

    public Api.TaskDefinition Bridge(params ContainerDefinition[] containers) => Register("web", "bridge", containers, null, null, null);

    public Api.TaskDefinition Register(string family, string mode, ContainerDefinition[] containers, string? compatibility, string? cpu, string? memory, string? executionRole = null) =>
        Ecs.RegisterTaskDefinition(new RegisterTaskDefinitionRequest
        {
            Family = family,
            NetworkMode = mode,
            RequiresCompatibilities = compatibility is null ? default : new[] { compatibility },
            Cpu = cpu,
            Memory = memory,
            ExecutionRoleArn = executionRole,
            ContainerDefinitions = containers,
        }).TaskDefinition!;

    public static ContainerDefinition Container(string name = "app", bool essential = true, int? memory = 64) => new()
    {
        Name = name,
        Image = "busybox",
        Essential = essential,
        Memory = memory is { } size ? size : default(Value<int>),
    };

    public static Values<ContainerDependency> On(string container, string condition) => new[] { new ContainerDependency { ContainerName = container, Condition = condition } };

    public Api.RunTaskResponse Run(string definition, int count = 1, string? launchType = null) => Ecs.RunTask(new RunTaskRequest
    {
        Cluster = "c",
        TaskDefinition = definition,
        Count = count,
        LaunchType = launchType,
    });

    public Api.Task RunFargate(string definition = "fg", TaskOverride? overrides = null) => Ecs.RunTask(new RunTaskRequest
    {
        Cluster = "c",
        TaskDefinition = definition,
        LaunchType = "FARGATE",
        Overrides = overrides,
        NetworkConfiguration = new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = Subnets } },
    }).Tasks.Single();

    public Api.Task Describe(Api.Task task) => Ecs.DescribeTasks(new DescribeTasksRequest { Cluster = "c", Tasks = [task.TaskArn!] }).Tasks.Single();

    public Api.Task Stop(Api.Task task, string reason = "test") => Ecs.StopTask(new StopTaskRequest { Cluster = "c", Task = task.TaskArn, Reason = reason }).Task!;

    public void Behave(string container, ContainerBehaviour behaviour) => Ecs.SetBehaviour(new ContainerSelector { Container = container }, behaviour);

    /// <summary>Seconds from the creation of a task to a time of it.</summary>
    public static double? After(Api.Task task, DateTimeOffset? time) => time is null ? null : (time.Value - task.CreatedAt!.Value).TotalSeconds;
}
