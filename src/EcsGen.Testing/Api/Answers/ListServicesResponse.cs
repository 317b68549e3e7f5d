using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html">ListServices</see> answers.</summary>
public sealed record ListServicesResponse
{
    /// <summary>The ARNs of the services of this page.</summary>
    public EquatableArray<string> ServiceArns { get; init; }

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? NextToken { get; init; }
}
