using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html">DeleteTaskDefinitions</see> is asked with. A member that is null is not sent.</summary>
public sealed record DeleteTaskDefinitionsRequest
{
    /// <summary>Revisions, 1 to 10, as <c>family:revision</c> or ARN; each must be INACTIVE.</summary>
    public IReadOnlyList<string>? TaskDefinitions { get; init; }
}
