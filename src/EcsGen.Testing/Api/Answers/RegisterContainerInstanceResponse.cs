namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html">RegisterContainerInstance</see> answers.</summary>
public sealed record RegisterContainerInstanceResponse
{
    /// <summary>The container instance as it is now.</summary>
    public ContainerInstance? ContainerInstance { get; init; }
}
