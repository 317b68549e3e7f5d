using System.Collections.Generic;

namespace EcsGen.Testing.Api.Requests;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateTaskSet.html">CreateTaskSet</see> is asked with. A member that is null is not sent.</summary>
public sealed record CreateTaskSetRequest
{
    public string? Service { get; init; }

    public string? Cluster { get; init; }

    public string? ExternalId { get; init; }

    public string? TaskDefinition { get; init; }

    public Model.NetworkConfiguration? NetworkConfiguration { get; init; }

    public IReadOnlyList<Model.LoadBalancer>? LoadBalancers { get; init; }

    public IReadOnlyList<Model.ServiceRegistry>? ServiceRegistries { get; init; }

    public string? LaunchType { get; init; }

    public IReadOnlyList<Model.CapacityProviderStrategyItem>? CapacityProviderStrategy { get; init; }

    public string? PlatformVersion { get; init; }

    public Scale? Scale { get; init; }

    public string? ClientToken { get; init; }

    public IReadOnlyList<Model.Tag>? Tags { get; init; }
}
