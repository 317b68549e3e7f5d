using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class RestartPolicyOff : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG9025", "The options of a restart policy are for one that is on")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "ignoredExitCodes and restartAttemptPeriod say when a container is restarted; with enabled false it never is.",
        Sources = EquatableArray.Create(ContainerPages.RestartPolicy),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.RestartPolicy.TryGet(out var policy) || !policy.Enabled.Is(false) || policy.IgnoredExitCodes.IsAbsent && policy.RestartAttemptPeriod.IsAbsent) return;
        container.Report(this, container.Path["restartPolicy"]["enabled"], $"The restart policy of container '{container.Name}' has options and is off, so they have no effect: set enabled to true, or leave restartPolicy out",
            Registration.Properties(("replacement", "true")));
    }
}
