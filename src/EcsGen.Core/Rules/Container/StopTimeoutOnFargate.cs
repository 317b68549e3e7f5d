using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class StopTimeoutOnFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3013", "stopTimeout is at most 120 seconds on Fargate")
    {
        Description = "Fargate gives a container at most 2 minutes to end, also when the definition lists other launch types too. 120 itself is accepted, whatever AWS's text says.",
        Refusals = Registration.Refuses("Tasks using the Fargate launch type must have a container stop timeout of less than 120 seconds.", ContainerChecks.StopTimeout),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            if (container.StopTimeout.TryGet(out var seconds) && seconds > ContainerLimits.FargateStopTimeoutSeconds)
                task.Report(this, path["stopTimeout"],
                    $"Container '{container.Label()}' has a stopTimeout of {seconds} seconds and Fargate allows {ContainerLimits.FargateStopTimeoutSeconds}: write {ContainerLimits.FargateStopTimeoutSeconds} or less",
                    Registration.Properties(("replacement", Text.Of(ContainerLimits.FargateStopTimeoutSeconds))));
    }
}
