namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's structure <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionVpcLatticeConfiguration.html">ServiceRevisionVpcLatticeConfiguration</see>.</summary>
public sealed record ServiceRevisionVpcLatticeConfiguration
{
    public string? TargetGroupArn { get; init; }

    public string? ProductionListenerRule { get; init; }
}
