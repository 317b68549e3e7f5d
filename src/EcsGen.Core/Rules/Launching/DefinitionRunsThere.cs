using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class DefinitionRunsThere : LaunchRule
{
    // a longer one silently takes FARGATE off the compatibilities
    private const int MaxStopTimeout = 120;

    public override RuleInfo Info { get; } = new("ECSG5056", "The task definition can run where its tasks are launched")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A definition runs on Fargate when its network mode is awsvpc and nothing in it rules Fargate out; ECS lists where in its answer to the registration.",
        Refusals = Launches.All("Task definition does not support launch_type FARGATE."),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cfn-lint E3054", "aws-cdk SuppliedTaskDefinitionConfiguredCompatibility", "aws-cfn-validate E3054"),
    };

    public override void Check(LaunchContext launch)
    {
        if (!launch.IsFargate || launch.NetworkModeOf() is not { } mode) return;
        if (mode != NetworkMode.Awsvpc)
            Report(launch, $"has network mode {mode}, and Fargate has only awsvpc: write awsvpc in the definition", "networkMode");
        else if (launch.Containers().Any(item => item.Container.StopTimeout.TryGet(out var timeout) && timeout > MaxStopTimeout))
            Report(launch, $"has a container with a stopTimeout above {MaxStopTimeout} seconds, so ECS registers it without Fargate: write {MaxStopTimeout} or less", "containerDefinitions");
        else if (MissingSize(launch.TaskDefinition!) is { } size)
            Report(launch, $"states no {size}, which Fargate needs: write cpu and memory in the definition", size);
    }

    // where FARGATE is listed, the definition's own rule says so
    private static string? MissingSize(RegisterTaskDefinitionRequest definition)
    {
        if (!definition.RequiresCompatibilities.IsComplete) return null;
        foreach (var (_, listed) in definition.RequiresCompatibilities.Known())
            if (listed == Compatibility.Fargate || Placeholders.IsIn(listed))
                return null;
        return definition.Cpu.IsAbsent ? "cpu" : definition.Memory.IsAbsent ? "memory" : null;
    }

    private void Report(LaunchContext launch, string what, string member) =>
        launch.ReportAcross(this, launch.CapacityPath, $"The tasks are launched on Fargate, and the task definition {what}, or launch them elsewhere", Launches.Parts(), new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root[member]));
}
