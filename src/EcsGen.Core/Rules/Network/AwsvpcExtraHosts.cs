using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Network;

internal sealed class AwsvpcExtraHosts : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4024", "Containers of an awsvpc task have no extra hosts")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The hosts file belongs to the network interface of the task.",
        Refusals = Registration.Refuses("Extra hosts are not supported on container when networkMode=awsvpc", Registration.EachContainer),
        Sources = EquatableArray.Create(AwsPages.ContainerDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-awsvpc-extra-hosts"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.NetworkMode.Is(NetworkMode.Awsvpc)) return;
        foreach (var (path, container) in task.Containers())
            if (container.ExtraHosts.Count > 0)
                task.Report(this, path["extraHosts"],
                    $"The {container.Named()} has extraHosts, which the network mode awsvpc does not support: leave extraHosts out and use DNS",
                    Registration.Removal, MemberPath.Root["networkMode"]);
    }
}
