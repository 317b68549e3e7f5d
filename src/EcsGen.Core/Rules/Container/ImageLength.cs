using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ImageLength : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3034", "An image has at most 255 characters before its digest")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents at most 255 characters for the name and tag of an image. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses("", ContainerChecks.Image),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.Image.TryGet(out var image)) return;
        var at = image.IndexOf('@');
        var length = at < 0 ? image.Length : at;
        if (length > ContainerLimits.ImageLength && !Placeholders.IsIn(image))
            container.Report(this, container.Path["image"], $"The image of container '{container.Name}' has {length} characters and ECS documents at most {ContainerLimits.ImageLength}: give it a shorter name or tag");
    }
}
