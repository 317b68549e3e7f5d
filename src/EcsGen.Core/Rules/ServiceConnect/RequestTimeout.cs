using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class RequestTimeout : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5109", "A request timeout is for HTTP ports")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents perRequestTimeoutSeconds for ports with an application protocol; TCP knows no requests. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.TimeoutConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.KnowsPortNames() || !service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        foreach (var (path, item) in connect.Services.At(MemberPath.Root["serviceConnectConfiguration"]["services"]))
        {
            if (!item.Timeout.TryGet(out var timeout) || !timeout.PerRequestTimeoutSeconds.TryGet(out var seconds) || seconds == 0 || !item.PortName.TryText(out var name)) continue;
            foreach (var port in service.NamedPorts().Where(port => port.Name == name && port.Mapping.AppProtocol.IsAbsent))
                service.ReportAcross(this, path["timeout"]["perRequestTimeoutSeconds"], $"The port '{name}' has no appProtocol, so it carries TCP without requests: leave perRequestTimeoutSeconds out, or state the protocol at the port", Launches.Parts(),
                    new Elsewhere(DocumentRole.TaskDefinition, port.Path));
        }
    }
}
