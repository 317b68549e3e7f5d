using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class OverrideContainer : RunRule
{
    public override RuleInfo Info { get; } = new("ECSG5162", "An override names a container of the task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Users have reported the refusal.",
        Refusals = Launches.Runs("Override for container named {0} is not a container in the TaskDefinition."),
        Sources = EquatableArray.Create(ServicePages.ContainerOverride, ServicePages.OverrideReport),
    };

    public override void Check(RunContext run)
    {
        if (!run.KnowsContainers() || !run.Run.Overrides.TryGet(out var overrides)) return;
        foreach (var (path, item) in overrides.ContainerOverrides.At(MemberPath.Root["overrides"]["containerOverrides"]))
            if (item.Name.TryText(out var name) && run.FindContainer(name) is null)
                run.ReportAcross(this, path["name"], $"The override names the container '{name}', which the task definition does not have: write {run.ContainerNames()}", Launches.Parts(name),
                    new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["containerDefinitions"]));
    }
}
