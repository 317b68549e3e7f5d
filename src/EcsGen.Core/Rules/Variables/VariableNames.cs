using EcsGen.Model;

namespace EcsGen.Rules.Variables;

internal sealed class VariableNames : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3094", "An environment variable has a name, without an equals sign")
    {
        Evidence = Evidence.Documented,
        Description = "Docker documents a variable as name=value, so a name is not empty and ends at the first equals sign.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.KeyValuePair, "https://docs.docker.com/reference/cli/docker/container/run/#env"),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, variable) in container.Container.Environment.Known())
            Check(container, "environment", index, "An environment variable", variable.Name);
        foreach (var (index, secret) in container.Container.Secrets.Known())
            Check(container, "secrets", index, "A secret", secret.Name);
    }

    private void Check(ContainerContext container, string list, int index, string what, Value<string> name)
    {
        if (!name.TryGet(out var text)) return;
        var sign = text.IndexOf('=');
        if (text.Length == 0)
            container.Report(this, container.Path[list][index]["name"], $"{what} of container '{container.Name}' has an empty name: write one");
        else if (sign >= 0 && !Placeholders.IsIn(text))
            container.Report(this, container.Path[list][index]["name"], $"{what} of container '{container.Name}' has the name '{text}', which would end before its '=': write the name alone, and the rest as the value");
    }
}
