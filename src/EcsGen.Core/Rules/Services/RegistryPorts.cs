using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class RegistryPorts : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5072", "A registry names a port, or a container and its port")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that port is not used together with containerName and containerPort, that these two belong together, and that tasks in bridge or host mode need both. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ServiceRegistry),
        Peers = EquatableArray.Create("aws-cdk MustBeRecordsUsedNetwork"),
    };

    public override void Check(ServiceContext service)
    {
        foreach (var (path, registry) in service.Service.ServiceRegistries.At(MemberPath.Root["serviceRegistries"]))
        {
            var (name, port) = (!registry.ContainerName.IsAbsent, !registry.ContainerPort.IsAbsent);
            if (!registry.Port.IsAbsent && (name || port))
                service.Report(this, path["port"], "The registry has a port and a container, and ECS takes one of them: leave port out", path[name ? "containerName" : "containerPort"]);
            else if (name != port && !service.IsFragment)
                service.Report(this, path[name ? "containerPort" : "containerName"], $"The registry has {(name ? "containerName" : "containerPort")} alone: add {(name ? "containerPort" : "containerName")}, or leave both out");
            else if (!name && !service.IsFragment && service.NetworkModeOf() is NetworkMode.Bridge or NetworkMode.Host)
                service.ReportAcross(this, path["containerName"], "The tasks share the address of their instance, so the registry needs to know the port: add containerName and containerPort", Launches.Parts(),
                    new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["networkMode"]));
        }
    }
}
