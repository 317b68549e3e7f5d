using EcsGen.Testing.Cluster.Capacity;

namespace EcsGen.Testing.Api.Mapping;

/// <summary>Capacity providers as answers.</summary>
internal static class ProviderAnswers
{
    public static CapacityProvider Answer(this CapacityProviderState state, bool tags) => new()
    {
        CapacityProviderArn = state.Arn,
        Name = state.Name,
        Cluster = state.Cluster,
        Status = "ACTIVE",
        AutoScalingGroupProvider = state.Group is null ? null : state.Settings,
        ManagedInstancesProvider = state.Managed is not { } managed ? null : new ManagedInstancesProvider
        {
            InfrastructureRoleArn = managed.InfrastructureRoleArn.OrDefault(),
            InstanceLaunchTemplate = managed.InstanceLaunchTemplate.OrDefault(),
            PropagateTags = managed.PropagateTags.OrDefault(),
            InfrastructureOptimization = managed.InfrastructureOptimization.OrDefault(),
            AutoRepairConfiguration = managed.AutoRepairConfiguration.OrDefault(),
        },
        Tags = tags ? state.Tags.Answer() : default,
        Type = state.Kind switch
        {
            CapacityProviderKind.AutoScaling => "EC2_AUTOSCALING",
            CapacityProviderKind.ManagedInstances => "MANAGED_INSTANCES",
            CapacityProviderKind.FargateSpot => "FARGATE_SPOT",
            _ => "FARGATE",
        },
    };
}
