using System;
using System.Linq;

namespace EcsGen.Cases;

/// <summary>Refusals that follow from what exists at AWS, not from what is written.</summary>
internal static class State
{
    private static readonly string[] Exceptions =
        ["ClusterNotFoundException", "ServiceNotFoundException", "ServiceNotActiveException", "ConflictException", "ResourceInUseException", "UpdateInProgressException", "LimitExceededException", "AccessDeniedException"];

    // beginnings or parts of AWS's texts
    private static readonly string[] Texts =
    [
        "TaskDefinition not found", "TaskDefinition is inactive", "Unable to describe task definition", "Error retrieving subnet information", "Error retrieving security group information",
        "does not have an associated load balancer", "has target type", "Creation of service was not idempotent", "still Draining", "Unable to assume the service linked role",
        "Role is not valid", "ECS was unable to assume the role", "Auto Scaling group must have instance protection", "was not ACTIVE", "was inactive", "is inactive",
        "do not require a value for 'containerPort'", "Too many concurrent attempts",
    ];

    public static bool IsNeeded(Case entry) => Exceptions.Contains(entry.Exception) || Texts.Any(text => entry.Message.Contains(text, StringComparison.OrdinalIgnoreCase));
}
