using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class OtherPortNames : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5111", "VPC Lattice and gateway connectors name a port of the task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that the name is that of a port mapping. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.VpcLatticeConfiguration, ServicePages.GatewayConnector),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.KnowsPortNames()) return;
        var named = service.Service.VpcLatticeConfigurations.At(MemberPath.Root["vpcLatticeConfigurations"]).Select(item => (item.Path, item.Value.PortName))
            .Concat(service.Service.GatewayConnectors.At(MemberPath.Root["gatewayConnectors"]).Select(item => (item.Path, item.Value.PortName)));
        foreach (var (path, value) in named)
            if (value.TryText(out var name) && !service.NamedPorts().Any(port => port.Name == name))
                service.ReportAcross(this, path["portName"], $"No port mapping of the task definition has the name '{name}': write one of its names, or give it this one", Launches.Parts(), new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["containerDefinitions"]));
    }
}
