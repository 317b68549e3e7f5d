using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class RangeForm : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3027", "A containerPortRange is two ports, the lower one first")
    {
        Description = "A range is written as 8080-8090, with ports from 1 to 65535.",
        Refusals = Registration.Refuses("Invalid 'containerPortRange' setting for container '{0}'.", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-port-range-reversed"),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, mapping) in container.Container.PortMappings.Known())
        {
            if (!mapping.ContainerPortRange.TryGet(out var range) || Placeholders.IsIn(range)) continue;
            if (!PortNumbers.TryReadRange(range, out var from, out var to))
                Report(container, container.Path["portMappings"][index], range, "is not two ports with a hyphen between: write it as '8080-8090'");
            else if (!PortNumbers.IsPort(from) || !PortNumbers.IsPort(to))
                Report(container, container.Path["portMappings"][index], range, $"has a number that is no port: write ports from 1 to {ContainerLimits.Port}");
            else if (from > to)
                Report(container, container.Path["portMappings"][index], range, $"has the higher port first: write '{to}-{from}'", ("replacement", Text.Of(to) + "-" + Text.Of(from)));
        }
    }

    private void Report(ContainerContext container, MemberPath path, string range, string complaint, params (string, string)[] more)
    {
        var properties = new (string, string)[more.Length + 1];
        properties[0] = ("0", container.Name);
        more.CopyTo(properties, 1);
        container.Report(this, path["containerPortRange"], $"The containerPortRange '{range}' of container '{container.Name}' {complaint}", Registration.Properties(properties));
    }
}
