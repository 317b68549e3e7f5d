using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class MovingImage : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG9017", "An image has a tag other than latest, or a digest")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        IsOptIn = true,
        Description = "A revision of a task definition that names latest, or nothing, starts what stands behind it at the time. Pipelines that fill in the tag may write latest before, so the rule is off until it is turned on.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html", ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.Image.TryGet(out var image) || image.Length == 0 || Placeholders.IsIn(image) || !ImageReference.Read(image).IsMoving) return;
        container.Report(this, container.Path["image"], $"The image '{image}' of container '{container.Name}' may be another one tomorrow, and a rollback would start that one too: name a version, or the digest");
    }
}
