using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class RegistryContainer : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5073", "A registry names a container and port of the task definition")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that both are those of the task definition. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ServiceRegistry),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.KnowsContainers()) return;
        foreach (var (path, registry) in service.Service.ServiceRegistries.At(MemberPath.Root["serviceRegistries"]))
        {
            if (!registry.ContainerName.TryText(out var name)) continue;
            if (service.FindContainer(name) is not { } found)
                service.ReportAcross(this, path["containerName"], $"The registry names the container '{name}', which the task definition does not have: write {service.ContainerNames()}", Launches.Parts(), new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["containerDefinitions"]));
            else if (registry.ContainerPort.TryGet(out var port) && found.Container.PortMappings.IsComplete && found.Container.PortMappings.Known().All(item => item.Value.ContainerPort.TryGet(out var mapped) && mapped != port))
                service.ReportAcross(this, path["containerPort"], $"The registry names port {port} of container '{name}', which does not map it: write a port that it maps, or add the mapping", Launches.Parts(), new Elsewhere(DocumentRole.TaskDefinition, found.Path["portMappings"]));
        }
    }
}
