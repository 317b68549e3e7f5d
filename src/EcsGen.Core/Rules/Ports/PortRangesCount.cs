using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class PortRangesCount : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3033", "A container has at most 100 port ranges")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents at most 100 port ranges for a container. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses("", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
    };

    public override void Check(ContainerContext container)
    {
        var ranges = 0;
        foreach (var (index, mapping) in container.Container.PortMappings.Known())
            if (mapping.ContainerPortRange.IsSet && ++ranges == ContainerLimits.PortRanges + 1)
                container.Report(this, container.Path["portMappings"][index]["containerPortRange"], $"Container '{container.Name}' has more than {ContainerLimits.PortRanges} port ranges and ECS documents {ContainerLimits.PortRanges}: join some of them");
    }
}
