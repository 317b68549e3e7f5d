using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Network;

internal sealed class AwsvpcDisableNetworking : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4021", "Containers of an awsvpc task keep their network")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The containers share the network interface of the task, which none of them can be without.",
        Refusals = Registration.Refuses("Disable Networking is not supported on container when networkMode=awsvpc.", Registration.EachContainer),
        Sources = EquatableArray.Create(AwsPages.ContainerDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-disable-networking"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.NetworkMode.Is(NetworkMode.Awsvpc)) return;
        foreach (var (path, container) in task.Containers())
            if (container.DisableNetworking.Is(true))
                task.Report(this, path["disableNetworking"],
                    $"The {container.Named()} has its networking disabled, which the network mode awsvpc does not support: leave disableNetworking out",
                    Registration.Removal, MemberPath.Root["networkMode"]);
    }
}
