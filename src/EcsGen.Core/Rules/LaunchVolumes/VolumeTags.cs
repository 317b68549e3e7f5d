using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class VolumeTags : LaunchRule
{
    private static readonly string[] Reserved = ["AmazonECSCreated", "AmazonECSManaged"];

    public override RuleInfo Info { get; } = new("ECSG5131", "The tags of a volume are of a volume, and not those that ECS sets itself")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that the keys AmazonECSCreated and AmazonECSManaged are reserved, and that tags come from a service only where there is one. Nobody is known who saw the refusal.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.EBSTagSpecification),
    };

    public override void Check(LaunchContext launch)
    {
        foreach (var (path, volume) in launch.Ebs())
            foreach (var (at, specification) in volume.TagSpecifications.At(path["tagSpecifications"]))
            {
                if (launch is RunContext && specification.PropagateTags.Is(PropagateTags.Service))
                    launch.Report(this, at["propagateTags"], "A run has no service to take tags from: write TASK_DEFINITION, or leave propagateTags out");
                foreach (var (tag, item) in specification.Tags.At(at["tags"]))
                    if (item.Key.TryGet(out var key) && Reserved.Contains(key))
                        launch.Report(this, tag["key"], $"The tag '{key}' is set by ECS itself: write another key");
            }
    }
}
