using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class ServiceNameOnce : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5024", "A service name occurs once in a cluster")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "CreateService with the name of an active service and other members is refused; with the same members it is answered with that service.",
        Refusals = Launches.Create("Creation of service was not idempotent."),
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is not null || !service.Service.ServiceName.TryText(out var name)) return;
        if (service.Options.Siblings.Any(sibling => sibling.ServiceName.Is(name) && sibling != service.Service))
            service.ReportAcross(this, MemberPath.Root["serviceName"], $"Another service of the cluster is called '{name}': write another name", Launches.Parts(), new Elsewhere(DocumentRole.Service, MemberPath.Root["serviceName"]));
    }
}
