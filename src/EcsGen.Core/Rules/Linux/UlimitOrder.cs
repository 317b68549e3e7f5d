using EcsGen.Model;

namespace EcsGen.Rules.Linux;

internal sealed class UlimitOrder : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3100", "The soft limit of a ulimit is not above the hard limit")
    {
        Description = "A process may raise its soft limit up to the hard one, never above.",
        Refusals = Registration.Refuses("Soft limit exceeds hard limit for ulimit {0}"),
        Sources = EquatableArray.Create(ContainerPages.Ulimit),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-ulimit-soft-over-hard"),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, ulimit) in container.Container.Ulimits.Known())
        {
            // a negative one stands for no limit
            if (!ulimit.SoftLimit.TryGet(out var soft) || !ulimit.HardLimit.TryGet(out var hard) || hard < 0 || soft <= hard) continue;
            var name = ulimit.Name.OrDefault() ?? "";
            container.Report(this, container.Path["ulimits"][index]["softLimit"], $"The soft limit {soft} of ulimit {name} of container '{container.Name}' is above its hard limit {hard}: write {hard} or less, or raise the hard limit",
                Registration.Properties(("0", name), ("replacement", Text.Of(hard))), container.Path["ulimits"][index]["hardLimit"]);
        }
    }
}
