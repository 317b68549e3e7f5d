using System;
using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class CredentialSpecForm : ContainerRule
{
    private static readonly string[] Prefixes = { "credentialspec:", "credentialspecdomainless:" };

    public override RuleInfo Info { get; } = new("ECSG3016", "credentialSpecs is one reference that begins with credentialspec: or credentialspecdomainless:")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents one credential specification for a container, and these two forms: credentialspec:ARN for a joined domain, credentialspecdomainless:ARN for the other case.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.Definition),
        Peers = EquatableArray.Create("aws-cdk OnlyCredentialSpecAllowed"),
    };

    public override void Check(ContainerContext container)
    {
        var specs = container.Container.CredentialSpecs;
        if (specs.Count == 0) return;
        var path = container.Path["credentialSpecs"];
        if (specs.Count > 1)
            container.Report(this, path[1], $"Container '{container.Name}' has {specs.Count} credential specifications and ECS takes one: leave out the rest");
        if (!specs[0].TryGet(out var spec) || Placeholders.IsIn(spec)) return;
        foreach (var prefix in Prefixes)
            if (spec.StartsWith(prefix, StringComparison.Ordinal))
                return;
        container.Report(this, path[0], $"The credential specification '{spec}' of container '{container.Name}' is in neither form that ECS takes: write 'credentialspec:' or 'credentialspecdomainless:' before the ARN");
    }
}
