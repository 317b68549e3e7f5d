using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ImageHasRepository : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3005", "An image names a repository")
    {
        Description = "Before the tag or the digest stands the repository. It is missing when the text was put together from an empty part.",
        Refusals = Registration.Refuses("Container.image repository should not be null or empty.", ContainerChecks.Image),
        Sources = EquatableArray.Create(ContainerPages.Definition, "https://github.com/aws/copilot-cli/issues/3455"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.Image.TryGet(out var image) || image.Length == 0 || image[0] is not (':' or '@')) return;
        container.Report(this, container.Path["image"],
            $"The image '{image}' of container '{container.Name}' begins with '{image[0]}' and names no repository: write one before it, as 'nginx{image}'");
    }
}
