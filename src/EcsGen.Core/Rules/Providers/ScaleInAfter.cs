using EcsGen.Model;

namespace EcsGen.Rules.Providers;

internal sealed class ScaleInAfter : CapacityProviderRule
{
    public override RuleInfo Info { get; } = new("ECSG6027", "scaleInAfter is -1 or 0 to 3600 seconds")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents it: -1 keeps idle instances, a number is how long they stay. Nobody is known who saw the refusal.",
        Refusals = Launches.Provider(""),
        Sources = EquatableArray.Create(ServicePages.InfrastructureOptimization),
    };

    public override void Check(CapacityProviderContext provider)
    {
        if (provider.Provider.ManagedInstancesProvider.TryGet(out var managed) && managed.InfrastructureOptimization.TryGet(out var optimization) && optimization.ScaleInAfter.TryGet(out var seconds) && seconds is < -1 or > 3600)
            provider.Report(this, MemberPath.Root["managedInstancesProvider"]["infrastructureOptimization"]["scaleInAfter"], $"scaleInAfter is {seconds} and ECS takes -1, or 0 to 3600 seconds: write one of these", Text.Nearest(seconds, -1, 3600));
    }
}
