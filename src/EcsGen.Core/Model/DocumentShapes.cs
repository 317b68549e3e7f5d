using System;

namespace EcsGen.Model;

/// <summary>The structure of each kind of document.</summary>
public static class DocumentShapes
{
    /// <summary>The request that a kind of document is.</summary>
    public static Shape Of(DocumentKind kind) => Shapes.Get(kind switch
    {
        DocumentKind.TaskDefinition or DocumentKind.ContainerDefinitions => "RegisterTaskDefinitionRequest",
        DocumentKind.Service => "CreateServiceRequest",
        DocumentKind.RunTask => "RunTaskRequest",
        DocumentKind.Cluster => "CreateClusterRequest",
        DocumentKind.CapacityProvider => "CreateCapacityProviderRequest",
        DocumentKind.ClusterCapacityProviders => "PutClusterCapacityProvidersRequest",
        DocumentKind.ServiceUpdate => "UpdateServiceRequest",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    });
}
