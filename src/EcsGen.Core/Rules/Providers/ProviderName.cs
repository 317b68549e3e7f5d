using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Providers;

internal sealed class ProviderName : CapacityProviderRule
{
    private static readonly string[] Reserved = ["aws", "ecs", "fargate"];

    public override RuleInfo Info { get; } = new("ECSG6020", "A capacity provider's name is its own: not aws, ecs or fargate at the beginning")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The name is 1 to 255 letters, digits, hyphens and underscores, and these beginnings are AWS's, in any case of letters.",
        Refusals = Launches.Provider("The specified capacity provider name is invalid."),
        Sources = EquatableArray.Create(ServicePages.CreateCapacityProvider),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-cp-name-reserved-prefix"),
    };

    public override void Check(CapacityProviderContext provider)
    {
        if (!provider.Provider.Name.TryGet(out var name)) return;
        if (EcsNames.Complaint(name) is { } complaint)
            provider.Report(this, MemberPath.Root["name"], $"The capacity provider name '{TagText.Short(name)}' {complaint}", EcsNames.Fix(name));
        else if (Reserved.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } reserved)
            provider.Report(this, MemberPath.Root["name"], $"The capacity provider name '{TagText.Short(name)}' begins with '{reserved}', which is AWS's own: write another name");
    }
}
