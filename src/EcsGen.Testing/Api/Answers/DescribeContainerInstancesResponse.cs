using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html">DescribeContainerInstances</see> answers.</summary>
public sealed record DescribeContainerInstancesResponse
{
    /// <summary>The instances that were found.</summary>
    public EquatableArray<ContainerInstance> ContainerInstances { get; init; }

    /// <summary>What failed, each with its reason: not an error of the call.</summary>
    public EquatableArray<Failure> Failures { get; init; }
}
