using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ContainerNameCharacters : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3001", "A container's name consists of letters, digits, hyphens and underscores")
    {
        Description = "ECS takes no other characters in the name of a container.",
        Refusals = Registration.Refuses("Container.name contains invalid characters.", Registration.ContainerNames),
        Sources = EquatableArray.Create(ContainerPages.Definition, "https://github.com/hashicorp/terraform-provider-aws/issues/5950"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.Name.TryGet(out var name) || EcsNames.AreAllowed(name) || Placeholders.IsIn(name)) return;
        var wrong = $"The container name '{name}' contains '{name.First(c => !EcsNames.IsAllowed(c))}' and ECS takes only letters, digits, '_' and '-'";
        if (EcsNames.Repaired(name) is not { } repaired) container.Report(this, container.Path["name"], wrong + ": choose another name");
        else container.Report(this, container.Path["name"], wrong + $": write '{repaired}'", Registration.Properties(("replacement", repaired)));
    }
}
