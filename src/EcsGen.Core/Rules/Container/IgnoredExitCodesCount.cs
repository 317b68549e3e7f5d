using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class IgnoredExitCodesCount : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3015", "A restart policy ignores at most 50 exit codes")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents a maximum of 50 exit codes for which a container is not restarted.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.RestartPolicy),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.RestartPolicy.TryGet(out var policy) || policy.IgnoredExitCodes.Count <= ContainerLimits.IgnoredExitCodes) return;
        container.Report(this, container.Path["restartPolicy"]["ignoredExitCodes"][ContainerLimits.IgnoredExitCodes],
            $"The restart policy of container '{container.Name}' ignores {policy.IgnoredExitCodes.Count} exit codes and ECS takes {ContainerLimits.IgnoredExitCodes}: leave out the rest");
    }
}
