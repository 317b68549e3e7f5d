using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class DiscoveryOfSiblings : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5113", "A discovery name occurs once in a namespace")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "Two services of one namespace can't be found by one name. Users have reported a refusal, its text is not known whole.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectService),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        foreach (var (path, item) in connect.Services.At(MemberPath.Root["serviceConnectConfiguration"]["services"]))
            if (NameOf(item) is { } name && service.Options.Siblings.Any(sibling => sibling.ServiceName != service.Service.ServiceName && Has(sibling, connect.Namespace, name)))
                service.ReportAcross(this, path[item.DiscoveryName.IsAbsent ? "portName" : "discoveryName"], $"Another service of the namespace is found as '{name}': write another discoveryName", Launches.Parts(),
                    new Elsewhere(DocumentRole.Service, MemberPath.Root["serviceConnectConfiguration"]["services"]));
    }

    private static bool Has(CreateServiceRequest sibling, Value<string> ns, string name) =>
        sibling.ServiceConnectConfiguration.TryGet(out var connect) && connect.Namespace == ns && !ns.IsUnknown && connect.Services.Known().Any(item => NameOf(item.Value) == name);

    private static string? NameOf(ServiceConnectService item) =>
        item.DiscoveryName.TryText(out var discovery) ? discovery : item.DiscoveryName.IsAbsent && item.PortName.TryText(out var port) ? port : null;
}
