namespace EcsGen.Testing;

/// <summary>AWS's error of that name.</summary>
public sealed class AccessDeniedException(string message) : EcsException("AccessDeniedException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class AttributeLimitExceededException(string message) : EcsException("AttributeLimitExceededException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class BlockedException(string message) : EcsException("BlockedException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class ClientException(string message) : EcsException("ClientException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class ClusterContainsCapacityProviderException(string message) : EcsException("ClusterContainsCapacityProviderException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class ClusterContainsContainerInstancesException(string message) : EcsException("ClusterContainsContainerInstancesException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class ClusterContainsServicesException(string message) : EcsException("ClusterContainsServicesException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class ClusterContainsTasksException(string message) : EcsException("ClusterContainsTasksException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class ClusterNotFoundException(string message) : EcsException("ClusterNotFoundException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class InvalidParameterException(string message) : EcsException("InvalidParameterException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class LimitExceededException(string message) : EcsException("LimitExceededException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class MissingVersionException(string message) : EcsException("MissingVersionException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class NamespaceNotFoundException(string message) : EcsException("NamespaceNotFoundException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class NoUpdateAvailableException(string message) : EcsException("NoUpdateAvailableException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class PlatformTaskDefinitionIncompatibilityException(string message) : EcsException("PlatformTaskDefinitionIncompatibilityException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class PlatformUnknownException(string message) : EcsException("PlatformUnknownException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class ResourceInUseException(string message) : EcsException("ResourceInUseException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class ResourceNotFoundException(string message) : EcsException("ResourceNotFoundException", message);

/// <summary>The service failed; the clients of AWS retry it.</summary>
public sealed class ServerException(string message) : EcsException("ServerException", message, 500);

/// <summary>AWS's error of that name.</summary>
public sealed class ServiceDeploymentNotFoundException(string message) : EcsException("ServiceDeploymentNotFoundException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class ServiceNotActiveException(string message) : EcsException("ServiceNotActiveException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class ServiceNotFoundException(string message) : EcsException("ServiceNotFoundException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class TargetNotConnectedException(string message) : EcsException("TargetNotConnectedException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class TargetNotFoundException(string message) : EcsException("TargetNotFoundException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class TaskSetNotFoundException(string message) : EcsException("TaskSetNotFoundException", message);

/// <summary>The API is called too often; the clients of AWS retry it.</summary>
public sealed class ThrottlingException(string message) : EcsException("ThrottlingException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class UnsupportedFeatureException(string message) : EcsException("UnsupportedFeatureException", message);

/// <summary>AWS's error of that name.</summary>
public sealed class UpdateInProgressException(string message) : EcsException("UpdateInProgressException", message);
