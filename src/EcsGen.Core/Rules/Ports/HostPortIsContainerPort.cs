using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class HostPortIsContainerPort : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3022", "In network mode awsvpc and host the host port is the container port")
    {
        Description = "In these modes the container listens on the task's or the instance's own interface and nothing translates ports.",
        Refusals = Registration.Refuses("When networkMode={0}, the host ports and container ports in port mappings must match.", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
        Peers = EquatableArray.Create("cfn-lint E3053", "cdk-preflight pf-ecs-host-network-host-port-mismatch", "aws-cfn-validate E3053", "ecspresso verify"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsAwsvpc() && !task.IsHost()) return;
        var mode = task.Definition.NetworkMode.OrDefault()!;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
                Check(task, mode, container.Label(), path, index, mapping);
    }

    private void Check(TaskContext task, string mode, string container, MemberPath owner, int index, PortMapping mapping)
    {
        if (!mapping.HostPort.TryGet(out var host) || host == 0) return;
        if (!mapping.ContainerPort.TryGet(out var port) || port == host || !PortNumbers.IsPort(port)) return;
        var path = owner["portMappings"][index];
        task.Report(this, path["hostPort"],
            $"Container '{container}' maps host port {host} to container port {port}, but in network mode {mode} nothing translates ports: leave hostPort out, or write {port}",
            Registration.Properties(("0", mode), ("fix", "remove")), path["containerPort"], MemberPath.Root["networkMode"]);
    }
}
