using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Network;

internal sealed class LinksNeedBridge : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4026", "Links need the bridge network mode")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents links for the bridge mode only. The refusal is known for awsvpc; nobody is known who saw it for host and none.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.ContainerDefinition),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.NetworkMode.TryGet(out var mode) || mode is not (NetworkMode.Host or NetworkMode.None) || task.IsFargate || task.Lists(Compatibility.ManagedInstances)) return;
        foreach (var (path, container) in task.Containers())
            if (container.Links.Count > 0)
                task.Report(this, path["links"],
                    $"The {container.Named()} has links, which need the network mode bridge, and the task definition has {mode}: leave links out, or write bridge",
                    Registration.Removal, MemberPath.Root["networkMode"]);
    }
}
