using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class StopTimeoutLosesFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9032", "A stop timeout leaves the task fit for Fargate")
    {
        Kind = RuleKind.Advice,
        Concern = Concern.Reliability,
        Description = "Without requiresCompatibilities ECS takes the definition and leaves FARGATE out of what it is compatible with, which was seen. The service on Fargate then fails.",
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !task.Definition.RequiresCompatibilities.IsAbsent && task.Definition.RequiresCompatibilities is not { IsList: true, Count: 0 } || !task.IsAwsvpc()) return;
        foreach (var (path, container) in task.Containers())
            if (container.StopTimeout.TryGet(out var timeout) && timeout > ContainerLimits.FargateStopTimeoutSeconds)
                task.Report(this, path["stopTimeout"], $"With a stopTimeout of {timeout} seconds for container '{container.Label()}' the definition can not run on Fargate, which allows {ContainerLimits.FargateStopTimeoutSeconds}, and ECS says so only when a service is created: write EC2 into requiresCompatibilities, or at most {ContainerLimits.FargateStopTimeoutSeconds}",
                    Registration.Properties(("replacement", Text.Of(ContainerLimits.FargateStopTimeoutSeconds))));
    }
}
