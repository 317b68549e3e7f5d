using System;
using System.Text.RegularExpressions;
using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Providers;

internal sealed class InstanceTypes : CapacityProviderRule
{
    private const int Max = 400;
    private static readonly Regex Form = new("^[a-zA-Z0-9.*-]{1,30}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public override RuleInfo Info { get; } = new("ECSG6025", "Instance types are allowed or excluded, by patterns of up to 30 characters")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Model,
        Description = "The API's model takes at most 400 patterns of letters, digits, '.', '*' and '-'.",
        Refusals = Launches.Provider(""),
        Sources = EquatableArray.Create(ServicePages.InstanceRequirementsRequest),
    };

    public override void Check(CapacityProviderContext provider)
    {
        if (ManagedInstances.RequirementsOf(provider) is not { } requirements) return;
        foreach (var (name, types) in new[] { ("allowedInstanceTypes", requirements.AllowedInstanceTypes), ("excludedInstanceTypes", requirements.ExcludedInstanceTypes) })
        {
            var list = ManagedInstances.Requirements[name];
            if (types.Count > Max)
                provider.Report(this, list[Max], $"There are {types.Count} instance types and ECS allows {Max}: write patterns, as m7g.*");
            foreach (var (path, type) in types.At(list))
                if (!Placeholders.IsIn(type) && !Form.IsMatch(type))
                    provider.Report(this, path, $"'{TagText.Short(type)}' is no pattern of instance types: write up to 30 letters, digits, '.', '*' and '-', as m7g.*");
        }
    }
}
