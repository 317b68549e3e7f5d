using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Logging;

internal sealed class FirelensPorts : TaskRule
{
    private const int Forward = 24224;
    private const int Health = 8877;

    public override RuleInfo Info { get; } = new("ECSG3079", "No container takes the ports of the log router")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents that FireLens listens on port 24224, and on 8877 for its health. In network mode awsvpc and host the containers share one interface, where one of the two finds its port taken.",
        Sources = EquatableArray.Create(ContainerPages.FireLens),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsAwsvpc() && !task.IsHost() || LogOptions.Router(task) is null) return;
        foreach (var (path, container) in task.Containers())
        {
            if (container.FirelensConfiguration.IsSet) continue;
            foreach (var (index, mapping) in container.PortMappings.Known())
                if (mapping.ContainerPort.TryGet(out var port) && port is Forward or Health && !mapping.Protocol.Is(TransportProtocol.Udp))
                    task.Report(this, path["portMappings"][index]["containerPort"], $"Container '{container.Label()}' takes port {port}, which the log router of the task listens on: let it listen on another one", MemberPath.Root["networkMode"]);
        }
    }
}
