using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Network;

internal sealed class AwsvpcHostname : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4023", "Containers of an awsvpc task have no hostname of their own")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The host name belongs to the network interface of the task.",
        Refusals = Registration.Refuses("hostname is not supported on container when networkMode=awsvpc", Registration.EachContainer),
        Sources = EquatableArray.Create(AwsPages.ContainerDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-awsvpc-hostname"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.NetworkMode.Is(NetworkMode.Awsvpc)) return;
        foreach (var (path, container) in task.Containers())
            if (container.Hostname.TryGet(out var name) && name.Length > 0)
                task.Report(this, path["hostname"],
                    $"The {container.Named()} has a hostname of its own, which the network mode awsvpc does not support: leave hostname out",
                    Registration.Removal, MemberPath.Root["networkMode"]);
    }
}
