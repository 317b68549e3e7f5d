namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html">DeregisterTaskDefinition</see> is asked with. A member that is null is not sent.</summary>
public sealed record DeregisterTaskDefinitionRequest
{
    /// <summary>The revision, as <c>family:revision</c> or ARN.</summary>
    public string? TaskDefinition { get; init; }
}
