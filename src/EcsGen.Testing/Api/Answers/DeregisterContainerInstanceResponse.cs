namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html">DeregisterContainerInstance</see> answers.</summary>
public sealed record DeregisterContainerInstanceResponse
{
    /// <summary>The container instance as it is now.</summary>
    public ContainerInstance? ContainerInstance { get; init; }
}
