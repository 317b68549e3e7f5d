using EcsGen.Model;

namespace EcsGen.Rules.Variables;

internal sealed class SecretNameOnce : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3090", "The name of a secret is no other secret's and no environment variable's")
    {
        Description = "A secret becomes an environment variable, so a name that environment or another secret has already would have two values.",
        Refusals = Registration.Refuses("The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '{0}'."),
        Sources = EquatableArray.Create(ContainerPages.Secret, ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, secret) in container.Container.Secrets.Known())
        {
            // an empty name is another rule's
            if (!secret.Name.TryGet(out var name) || name.Length == 0 || Placeholders.IsIn(name)) continue;
            if (Variable(container.Container, name) is var variable and >= 0)
                Report(container, index, name, "environment has it already: leave one of them out, and keep the secret if the value is one", container.Path["environment"][variable]["name"]);
            else if (Earlier(container.Container, index, name) is var earlier and >= 0)
                Report(container, index, name, "another secret has that name already: leave one of them out, or rename it", container.Path["secrets"][earlier]["name"]);
        }
    }

    private void Report(ContainerContext container, int index, string name, string what, MemberPath other) =>
        container.Report(this, container.Path["secrets"][index]["name"], $"Container '{container.Name}' has a secret '{name}', but {what}", Registration.Properties(("0", name)), other);

    private static int Variable(ContainerDefinition container, string name)
    {
        foreach (var (index, variable) in container.Environment.Known())
            if (variable.Name.Is(name))
                return index;
        return -1;
    }

    private static int Earlier(ContainerDefinition container, int before, string name)
    {
        foreach (var (index, secret) in container.Secrets.Known())
            if (index < before && secret.Name.Is(name))
                return index;
        return -1;
    }
}
