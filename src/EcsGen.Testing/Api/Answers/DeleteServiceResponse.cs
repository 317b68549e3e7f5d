namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html">DeleteService</see> answers.</summary>
public sealed record DeleteServiceResponse
{
    /// <summary>The service as it is now.</summary>
    public Service? Service { get; init; }
}
