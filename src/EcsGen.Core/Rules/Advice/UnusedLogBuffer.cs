using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class UnusedLogBuffer : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG9029", "A log buffer is for logs that do not block")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "The buffer holds what can not be sent at once in mode non-blocking, which is the default since June 2025. In mode blocking there is none.",
        Sources = EquatableArray.Create(ContainerPages.LogConfiguration),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.LogConfiguration.TryGet(out var log) || log.Options.Option("mode") is not { } mode || !mode.Is("blocking") || log.Options.Option("max-buffer-size") is null) return;
        container.Report(this, container.Path["logConfiguration"]["options"]["max-buffer-size"], $"The max-buffer-size of container '{container.Name}' has no effect with mode blocking: write non-blocking, or leave it out", Registration.Removal, container.Path["logConfiguration"]["options"]["mode"]);
    }
}
