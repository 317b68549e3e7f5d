using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class PortNameExists : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5102", "Service Connect names a port of the task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The name is that of a port mapping. Users have reported the refusal.",
        Refusals = Launches.Services("portName({0}) does not refer to any named PortMapping in the container definitions"),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectService),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-svc-connect-port-name-missing"),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.KnowsPortNames() || !service.Service.ServiceConnectConfiguration.TryGet(out var connect) || connect.Enabled.Is(false)) return;
        foreach (var (path, item) in connect.Services.At(MemberPath.Root["serviceConnectConfiguration"]["services"]))
        {
            if (!item.PortName.TryText(out var name) || service.NamedPorts().Any(port => port.Name == name)) continue;
            var names = service.PortNames();
            service.ReportAcross(this, path["portName"], $"Service Connect names the port '{name}', and {(names.Length == 0 ? "no port mapping of the task definition has a name: give one this name" : "the task definition has no port mapping of that name: write " + names)}", Launches.Parts(name),
                new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["containerDefinitions"]));
        }
    }
}
