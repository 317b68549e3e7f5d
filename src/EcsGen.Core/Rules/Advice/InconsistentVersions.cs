using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class InconsistentVersions : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG9018", "The tasks of a deployment run one image")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "ECS resolves a tag to a digest once for a deployment, unless it is told not to. Then each task pulls what the tag means when it starts.",
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.VersionConsistency.Is(VersionConsistency.Disabled) || !container.Container.Image.TryGet(out var image) || Placeholders.IsIn(image) || !ImageReference.Read(image).IsMoving) return;
        container.Report(this, container.Path["versionConsistency"], $"With versionConsistency disabled and the image '{image}', tasks of one deployment may run different images: leave versionConsistency out, or name a version of the image", Registration.Removal, container.Path["image"]);
    }
}
