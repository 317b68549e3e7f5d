using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>
/// CloudFormation's names: the API's with a capital first letter, but for these.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ECS.html
/// </summary>
internal static class CloudFormationNames
{
    // structure and member of the API, and the property
    private static readonly Dictionary<(string Shape, string Member), string> Renamed = new()
    {
        [("ProxyConfiguration", "properties")] = "ProxyConfigurationProperties",
        [("Volume", "efsVolumeConfiguration")] = "EFSVolumeConfiguration",
        [("Volume", "fsxWindowsFileServerVolumeConfiguration")] = "FSxWindowsFileServerVolumeConfiguration",
        [("Volume", "s3filesVolumeConfiguration")] = "S3FilesVolumeConfiguration",
        [("EFSVolumeConfiguration", "fileSystemId")] = "FilesystemId",
        [("EFSAuthorizationConfig", "iam")] = "IAM",
        [("CreateServiceRequest", "placementStrategy")] = "PlacementStrategies",
        [("CreateClusterRequest", "settings")] = "ClusterSettings",
        [("CreateCapacityProviderRequest", "cluster")] = "ClusterName",
    };

    // what has no property, and what to do instead
    private static readonly Dictionary<(string Shape, string Member), string> Missing = new()
    {
        [("CreateServiceRequest", "clientToken")] = "CloudFormation makes each request's token itself: leave it out",
    };

    /// <summary>The type of the resource for a kind of document; null when there is none.</summary>
    public static string? Resource(DocumentKind kind) => kind switch
    {
        DocumentKind.TaskDefinition => "AWS::ECS::TaskDefinition",
        DocumentKind.Service => "AWS::ECS::Service",
        DocumentKind.Cluster => "AWS::ECS::Cluster",
        DocumentKind.CapacityProvider => "AWS::ECS::CapacityProvider",
        DocumentKind.ClusterCapacityProviders => "AWS::ECS::ClusterCapacityProviderAssociations",
        _ => null,
    };

    /// <summary>Why a member has no property, or null when it has one.</summary>
    public static string? WhyMissing(Shape shape, string member) => Missing.TryGetValue((shape.Name, member), out var reason) ? reason : null;

    /// <summary>The property for a member of a structure.</summary>
    public static string Property(Shape shape, string member) =>
        Renamed.TryGetValue((shape.Name, member), out var name) ? name : char.ToUpperInvariant(member[0]) + member.Substring(1);
}
