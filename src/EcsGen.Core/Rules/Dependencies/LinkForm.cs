using EcsGen.Model;

namespace EcsGen.Rules.Dependencies;

internal sealed class LinkForm : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3048", "A link is the name of a container, or name:alias")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents name:internalName, each of letters, digits, hyphens and underscores; the agent can not read another form.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, link) in container.Container.Links.Known())
            if (!Placeholders.IsIn(link) && !IsForm(link))
                container.Report(this, container.Path["links"][index], $"The link '{link}' of container '{container.Name}' is neither a container's name nor name:alias: write it as 'db' or 'db:database'");
    }

    private static bool IsForm(string link)
    {
        var colons = 0;
        foreach (var c in link)
        {
            if (c == ':') colons++;
            else if (!EcsNames.IsAllowed(c)) return false;
        }
        return link.Length > 0 && colons <= 1 && link[0] != ':' && link[link.Length - 1] != ':';
    }
}
