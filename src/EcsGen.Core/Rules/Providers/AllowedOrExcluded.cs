using EcsGen.Model;

namespace EcsGen.Rules.Providers;

internal sealed class AllowedOrExcluded : CapacityProviderRule
{
    public override RuleInfo Info { get; } = new("ECSG6026", "Managed Instances choose by what is allowed or by what is excluded, and by one price")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents allowed and excluded instance types, and the two limits of the Spot price, as alternatives. Nobody is known who saw ECS refuse both.",
        Refusals = Launches.Provider(""),
        Sources = EquatableArray.Create(ServicePages.InstanceRequirementsRequest),
        Peers = EquatableArray.Create("aws-cdk CannotSpecifyBoth"),
    };

    public override void Check(CapacityProviderContext provider)
    {
        if (ManagedInstances.RequirementsOf(provider) is not { } requirements) return;
        var path = ManagedInstances.Requirements;
        if (requirements.AllowedInstanceTypes.Count > 0 && requirements.ExcludedInstanceTypes.Count > 0)
            provider.Report(this, path["excludedInstanceTypes"], "There are allowed and excluded instance types, and ECS takes one list: leave one out", path["allowedInstanceTypes"]);
        if (!requirements.SpotMaxPricePercentageOverLowestPrice.IsAbsent && !requirements.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice.IsAbsent)
            provider.Report(this, path["spotMaxPricePercentageOverLowestPrice"], "There are two limits of the Spot price, and EC2 takes one: leave one out", path["maxSpotPriceAsPercentageOfOptimalOnDemandPrice"]);
    }
}
