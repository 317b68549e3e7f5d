using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Ports;

internal sealed class HostPortOnce : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3025", "A host port is mapped once in a task")
    {
        Description = "The containers of a task run on one host, where a port and protocol can have one owner.",
        Refusals = Registration.Refuses("{0} host port '{1}' is mapped multiple times in task.", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping, "https://github.com/aws/amazon-ecs-agent/issues/1220"),
    };

    public override void Check(TaskContext task)
    {
        // awsvpc has a rule for the container port, which is the same port; with none there is no host port
        if (task.IsAwsvpc() || task.Definition.NetworkMode.Is(NetworkMode.None)) return;
        var earlier = new Dictionary<(string, int), (MemberPath Path, string Container)>();
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
            {
                if (!mapping.HostPort.TryGet(out var port) || !PortNumbers.IsPort(port) || !mapping.Protocol.TryGetOr(TransportProtocol.Tcp, out var protocol)) continue;
                if (earlier.TryGetValue((protocol, port), out var taken))
                    Report(task, (path["portMappings"][index]["hostPort"], container.Label()), taken, protocol.ToUpperInvariant(), port);
                else
                    earlier.Add((protocol, port), (path["portMappings"][index]["hostPort"], container.Label()));
            }
    }

    private void Report(TaskContext task, (MemberPath Path, string Container) use, (MemberPath Path, string Container) taken, string protocol, int port) =>
        task.Report(this, use.Path,
            $"Container '{use.Container}' maps {protocol} host port {port}, which container '{taken.Container}' maps already: write another host port, or leave it out in bridge mode for a dynamic one",
            Registration.Properties(("0", protocol), ("1", Text.Of(port))), taken.Path);
}
