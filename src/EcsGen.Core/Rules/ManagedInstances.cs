using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>Where a capacity provider says what its Managed Instances are.</summary>
internal static class ManagedInstances
{
    public static MemberPath Template { get; } = MemberPath.Root["managedInstancesProvider"]["instanceLaunchTemplate"];

    public static MemberPath Requirements { get; } = Template["instanceRequirements"];

    /// <summary>What the instances must have; null when nothing is said, or it is not known.</summary>
    public static InstanceRequirementsRequest? RequirementsOf(CapacityProviderContext provider) =>
        provider.Provider.ManagedInstancesProvider.TryGet(out var managed) && managed.InstanceLaunchTemplate.TryGet(out var template) ? template.InstanceRequirements.OrDefault() : null;
}
