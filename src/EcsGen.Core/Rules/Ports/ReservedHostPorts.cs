using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Ports;

internal sealed class ReservedHostPorts : TaskRule
{
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html, hostPort
    private static readonly int[] Reserved = { 22, 2375, 2376, 51678, 51679, 51680 };

    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html
    private const int WindowsOnFargate = 3150;

    public override RuleInfo Info { get; } = new("ECSG3032", "A static host port is not one that the container instance keeps for itself")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents that an instance reserves 22 for SSH, 2375 and 2376 for Docker and 51678 to 51680 for the agent, so by default no instance has room for such a task. On Windows, Fargate keeps port 3150.",
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsWindows && task.IsFargate) CheckFargate(task);
        // the pages speak of container instances with Linux; nothing is known of Managed Instances
        if (task.IsAwsvpc() || task.IsWindows || task.Lists(Compatibility.ManagedInstances)) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
                if (mapping.HostPort.TryGet(out var port) && Reserved.Contains(port) && !mapping.Protocol.Is("udp"))
                    task.Report(this, path["portMappings"][index]["hostPort"], $"Container '{container.Label()}' asks for host port {port}, which container instances keep for themselves: write another host port");
    }

    private void CheckFargate(TaskContext task)
    {
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
                if (mapping.ContainerPort.Is(WindowsOnFargate) && !mapping.Protocol.Is("udp"))
                    task.Report(this, path["portMappings"][index]["containerPort"], $"Container '{container.Label()}' listens on port {WindowsOnFargate}, which Fargate keeps for itself on Windows: let it listen on another port");
    }
}
