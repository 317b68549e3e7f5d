using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class HostPortNotDynamic : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3023", "In network mode awsvpc and host there is no dynamic host port")
    {
        Evidence = Evidence.Documented,
        Description = "A host port of 0 asks for a dynamic one, which only bridge mode has. AWS documents that in the other modes it is left out or the container port; reports differ on whether 0 is refused.",
        Refusals = Registration.Refuses("", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping, "https://github.com/aws/amazon-ecs-cli/issues/1014"),
        Peers = EquatableArray.Create("cfn-lint E3053", "aws-cfn-validate E3053"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsAwsvpc() && !task.IsHost()) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, mapping) in container.PortMappings.Known())
                if (mapping.HostPort.Is(0))
                    task.Report(this, path["portMappings"][index]["hostPort"],
                        $"Container '{container.Label()}' asks for a dynamic host port, which network mode {task.Definition.NetworkMode.OrDefault()} does not have: leave hostPort out",
                        Registration.Removal, MemberPath.Root["networkMode"]);
    }
}
