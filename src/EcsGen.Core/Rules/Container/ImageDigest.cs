using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ImageDigest : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3006", "A digest of an image has 64 hexadecimal digits")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents an image by digest as repository@sha256:digest, and a SHA-256 digest has 64 hexadecimal digits; the registry has no image of another one.",
        Refusals = Registration.Refuses("", ContainerChecks.Image),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.Image.TryGet(out var image) || Placeholders.IsIn(image)) return;
        if (ImageNames.DigestOf(image) is not { } digits || ImageNames.IsDigest(digits)) return;
        container.Report(this, container.Path["image"],
            $"The digest '{digits}' of container '{container.Name}' has {digits.Length} characters and is not 64 hexadecimal digits: copy it again from the registry");
    }
}
