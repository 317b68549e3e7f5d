using System;
using System.Collections.Generic;

namespace EcsGen.Testing;

/// <summary>Makes the error of a name that is only known at run time: a rule's, a test's.</summary>
internal static class ErrorFactory
{
    private static readonly Dictionary<string, Func<string, EcsException>> ByName = new(StringComparer.Ordinal)
    {
        ["AccessDeniedException"] = message => new AccessDeniedException(message),
        ["AttributeLimitExceededException"] = message => new AttributeLimitExceededException(message),
        ["BlockedException"] = message => new BlockedException(message),
        ["ClientException"] = message => new ClientException(message),
        ["ClusterContainsCapacityProviderException"] = message => new ClusterContainsCapacityProviderException(message),
        ["ClusterContainsContainerInstancesException"] = message => new ClusterContainsContainerInstancesException(message),
        ["ClusterContainsServicesException"] = message => new ClusterContainsServicesException(message),
        ["ClusterContainsTasksException"] = message => new ClusterContainsTasksException(message),
        ["ClusterNotFoundException"] = message => new ClusterNotFoundException(message),
        ["InvalidParameterException"] = message => new InvalidParameterException(message),
        ["LimitExceededException"] = message => new LimitExceededException(message),
        ["MissingVersionException"] = message => new MissingVersionException(message),
        ["NamespaceNotFoundException"] = message => new NamespaceNotFoundException(message),
        ["NoUpdateAvailableException"] = message => new NoUpdateAvailableException(message),
        ["PlatformTaskDefinitionIncompatibilityException"] = message => new PlatformTaskDefinitionIncompatibilityException(message),
        ["PlatformUnknownException"] = message => new PlatformUnknownException(message),
        ["ResourceInUseException"] = message => new ResourceInUseException(message),
        ["ResourceNotFoundException"] = message => new ResourceNotFoundException(message),
        ["ServerException"] = message => new ServerException(message),
        ["ServiceDeploymentNotFoundException"] = message => new ServiceDeploymentNotFoundException(message),
        ["ServiceNotActiveException"] = message => new ServiceNotActiveException(message),
        ["ServiceNotFoundException"] = message => new ServiceNotFoundException(message),
        ["TargetNotConnectedException"] = message => new TargetNotConnectedException(message),
        ["TargetNotFoundException"] = message => new TargetNotFoundException(message),
        ["TaskSetNotFoundException"] = message => new TaskSetNotFoundException(message),
        ["ThrottlingException"] = message => new ThrottlingException(message),
        ["UnsupportedFeatureException"] = message => new UnsupportedFeatureException(message),
        ["UpdateInProgressException"] = message => new UpdateInProgressException(message),
    };

    public static EcsException Create(string name, string message) =>
        ByName.TryGetValue(name, out var create) ? create(message) : throw new ArgumentException($"ECS has no error '{name}'", nameof(name));
}
