using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Network;

internal sealed class AwsvpcLinks : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4022", "Containers of an awsvpc task have no links")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The containers share one network interface and reach each other on localhost.",
        Refusals = Registration.Refuses("Links are not supported when networkMode=awsvpc", Registration.EachContainer),
        Sources = EquatableArray.Create(AwsPages.ContainerDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-links"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.NetworkMode.Is(NetworkMode.Awsvpc)) return;
        foreach (var (path, container) in task.Containers())
            if (container.Links.Count > 0)
                task.Report(this, path["links"],
                    $"The {container.Named()} has links, which the network mode awsvpc does not support: leave links out and use localhost, which all containers of the task share",
                    Registration.Removal, MemberPath.Root["networkMode"]);
    }
}
