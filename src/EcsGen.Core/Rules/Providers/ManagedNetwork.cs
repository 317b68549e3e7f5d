using EcsGen.Model;

namespace EcsGen.Rules.Providers;

internal sealed class ManagedNetwork : CapacityProviderRule
{
    public override RuleInfo Info { get; } = new("ECSG6028", "Managed Instances have a subnet and a security group")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents the subnets as what the instances are started in; aws-cdk asks for a group too. Nobody is known who saw the refusal.",
        Refusals = Launches.Provider(""),
        Sources = EquatableArray.Create(ServicePages.ManagedInstancesNetworkConfiguration),
        Peers = EquatableArray.Create("aws-cdk ManagedInstancesCapacityProvider"),
    };

    public override void Check(CapacityProviderContext provider)
    {
        if (!provider.Provider.ManagedInstancesProvider.TryGet(out var managed) || !managed.InstanceLaunchTemplate.TryGet(out var template) || !template.NetworkConfiguration.TryGet(out var network)) return;
        var path = ManagedInstances.Template["networkConfiguration"];
        if (network.Subnets is { IsList: true, Count: 0 } || network.Subnets.IsAbsent && !provider.IsFragment)
            provider.Report(this, path["subnets"], "The instances have no subnet to start in: add one to subnets");
        if (network.SecurityGroups is { IsList: true, Count: 0 })
            provider.Report(this, path["securityGroups"], "The list of security groups is empty: add one, or leave securityGroups out");
    }
}
