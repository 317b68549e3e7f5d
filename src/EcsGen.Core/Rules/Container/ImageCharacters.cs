using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ImageCharacters : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3004", "An image is written with the characters of image names")
    {
        Description = "ECS takes letters, digits and - _ : . / # @ in an image. A space, often at the end of a tag, or a brace of a text that was never filled in is refused.",
        Refusals = Registration.Refuses("Container.image contains invalid characters.", ContainerChecks.Image),
        Sources = EquatableArray.Create(ContainerPages.Definition, "https://github.com/aws-actions/amazon-ecs-render-task-definition/issues/49"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.Image.TryGet(out var image) || ImageNames.AreAllowed(image) || Placeholders.IsIn(image)) return;
        var path = container.Path["image"];
        var trimmed = image.Trim();
        if (trimmed.Length > 0 && ImageNames.AreAllowed(trimmed))
            container.Report(this, path, $"The image '{image}' of container '{container.Name}' has white space around it: write '{trimmed}'", Registration.Properties(("replacement", trimmed)));
        else
            container.Report(this, path, $"The image '{image}' of container '{container.Name}' contains '{image.First(c => !ImageNames.IsAllowed(c))}' and ECS takes only letters, digits and - _ : . / # @: correct the name or the tag");
    }
}
