using System;
using System.Collections.Generic;
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
        var taken = new Dictionary<string, (MemberPath Path, string What)>(StringComparer.Ordinal);
        foreach (var (index, variable) in container.Container.Environment.Known())
            if (variable.Name.TryGet(out var name) && !taken.ContainsKey(name))
                taken.Add(name, (container.Path["environment"][index]["name"], "environment has it already: leave one of them out, and keep the secret if the value is one"));
        foreach (var (index, secret) in container.Container.Secrets.Known())
        {
            // an empty name is another rule's
            if (!secret.Name.TryGet(out var name) || name.Length == 0 || Placeholders.IsIn(name)) continue;
            if (taken.TryGetValue(name, out var other))
                container.Report(this, container.Path["secrets"][index]["name"], $"Container '{container.Name}' has a secret '{name}', but {other.What}", Registration.Properties(("0", name)), other.Path);
            else
                taken.Add(name, (container.Path["secrets"][index]["name"], "another secret has that name already: leave one of them out, or rename it"));
        }
    }
}
