using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>A capacity provider.</summary>
public sealed class CapacityProviderContext : RequestContext
{
    internal CapacityProviderContext(CreateCapacityProviderRequest provider, RequestOptions options, List<Finding> findings)
        : base("CreateCapacityProvider", Shapes.CreateCapacityProviderRequest, options, findings) => Provider = provider;

    /// <summary>The capacity provider.</summary>
    public CreateCapacityProviderRequest Provider { get; }

    /// <inheritdoc/>
    public override string Noun => "capacity provider";

    /// <inheritdoc/>
    public override Values<Tag> Tags => Provider.Tags;

    /// <inheritdoc/>
    protected override Node Write() => Provider.ToNode();
}
