using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Networking;

internal sealed class NoLinksOutsideBridge : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3115", "In network mode host and none no container has links")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents that links are supported in network mode bridge only: a link is an entry of the bridge's network.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsHost() && !task.Definition.NetworkMode.Is(NetworkMode.None)) return;
        foreach (var (path, container) in task.Containers())
            if (container.Links.Count > 0)
                task.Report(this, path["links"], $"Container '{container.Label()}' has links, which AWS supports in network mode bridge and not in {task.Definition.NetworkMode.OrDefault()}: leave them out, or change the network mode",
                    MemberPath.Root["networkMode"]);
    }
}
