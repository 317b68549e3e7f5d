using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>How a kind of document is told from the others, and how AWS answers with it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Title">What messages call it.</param>
/// <param name="Marks">Members that hardly any other kind has: one of them is enough.</param>
/// <param name="Common">Members that this kind shares with others: three of them are enough, and they weigh where marks of two kinds meet.</param>
internal sealed record KindFacts(DocumentKind Kind, string Title, string[] Marks, string[] Common)
{
    private const int MarkWeight = 3;

    /// <summary>Members that settle it, whatever stands beside them.</summary>
    public string[] Decisive { get; init; } = [];

    /// <summary>The members of an answer that hold one document of this kind, or a list of them.</summary>
    public string[] Wrappers { get; init; } = [];

    /// <summary>The call that answers so.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Members that only answers have.</summary>
    public string[] AnswerOnly { get; init; } = [];

    /// <summary>All kinds. Where two fit equally well the first one counts.</summary>
    public static IReadOnlyList<KindFacts> All { get; } =
    [
        // answers: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
        new(DocumentKind.TaskDefinition, "a task definition",
            ["containerDefinitions", "requiresCompatibilities", "taskDefinitionArn", "inferenceAccelerators", "proxyConfiguration", "family"],
            ["networkMode", "executionRoleArn", "taskRoleArn", "volumes", "runtimePlatform", "ephemeralStorage", "pidMode", "ipcMode"])
        {
            Decisive = ["containerDefinitions", "requiresCompatibilities", "taskDefinitionArn"],
            Wrappers = ["taskDefinition", "taskDefinitions"],
            Answer = "describe-task-definition",
            AnswerOnly = ["taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt", "deregisteredAt", "registeredBy", "deleteRequestedAt"],
        },
        new(DocumentKind.ContainerDefinitions, "a container",
            ["image", "portMappings", "mountPoints", "logConfiguration", "entryPoint", "dependsOn", "firelensConfiguration", "linuxParameters", "readonlyRootFilesystem"],
            ["name", "essential", "environment", "secrets", "command", "cpu", "memory", "healthCheck"]),
        new(DocumentKind.ServiceUpdate, "a change of a service",
            ["service", "forceNewDeployment"],
            ["desiredCount", "deploymentConfiguration", "networkConfiguration", "taskDefinition", "cluster", "capacityProviderStrategy", "platformVersion", "loadBalancers"])
        {
            Decisive = ["service", "forceNewDeployment"],
        },
        // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html
        new(DocumentKind.Service, "a service",
            [
                "serviceName", "desiredCount", "deploymentConfiguration", "deploymentController", "schedulingStrategy", "loadBalancers", "serviceRegistries",
                "healthCheckGracePeriodSeconds", "serviceConnectConfiguration", "availabilityZoneRebalancing", "vpcLatticeConfigurations", "serviceArn",
            ],
            [
                "launchType", "networkConfiguration", "platformVersion", "capacityProviderStrategy", "taskDefinition", "cluster", "placementStrategy",
                "placementConstraints", "enableExecuteCommand", "enableECSManagedTags", "propagateTags", "volumeConfigurations", "tags", "role",
            ])
        {
            Wrappers = ["service", "services"],
            Answer = "describe-services",
            AnswerOnly =
            [
                "serviceArn", "clusterArn", "roleArn", "status", "runningCount", "pendingCount", "platformFamily", "taskSets", "deployments", "events", "createdAt",
                "createdBy", "currentServiceDeployment", "currentServiceRevisions", "resourceManagementType",
            ],
        },
        new(DocumentKind.RunTask, "a request to run tasks",
            ["taskDefinition", "overrides", "startedBy", "count", "referenceId", "group"],
            [
                "cluster", "launchType", "networkConfiguration", "platformVersion", "capacityProviderStrategy", "placementStrategy",
                "placementConstraints", "enableExecuteCommand", "enableECSManagedTags", "propagateTags", "volumeConfigurations", "clientToken", "tags",
            ]),
        // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html
        new(DocumentKind.CapacityProvider, "a capacity provider",
            ["autoScalingGroupProvider", "managedInstancesProvider", "capacityProviderArn"],
            ["name", "cluster", "tags"])
        {
            Decisive = ["autoScalingGroupProvider", "managedInstancesProvider"],
            Wrappers = ["capacityProvider", "capacityProviders"],
            Answer = "describe-capacity-providers",
            AnswerOnly = ["capacityProviderArn", "status", "updateStatus", "updateStatusReason", "type"],
        },
        new(DocumentKind.ClusterCapacityProviders, "the capacity providers of a cluster",
            ["cluster"],
            ["capacityProviders", "defaultCapacityProviderStrategy"]),
        // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html
        new(DocumentKind.Cluster, "a cluster",
            ["clusterName", "serviceConnectDefaults", "clusterArn", "defaultCapacityProviderStrategy"],
            ["settings", "configuration", "capacityProviders", "tags"])
        {
            Wrappers = ["cluster", "clusters"],
            Answer = "describe-clusters",
            AnswerOnly =
            [
                "clusterArn", "status", "registeredContainerInstancesCount", "runningTasksCount", "pendingTasksCount", "activeServicesCount", "statistics",
                "attachments", "attachmentsStatus",
            ],
        },
    ];

    /// <summary>The facts of a kind.</summary>
    public static KindFacts Of(DocumentKind kind) => All.First(facts => facts.Kind == kind);

    /// <summary>The kind that an object is, or null when it is none of ECS's.</summary>
    public static KindFacts? Recognize(Node root)
    {
        KindFacts? best = null;
        var bestScore = 0;
        foreach (var facts in All)
        {
            var score = facts.Score(root);
            if (score <= bestScore) continue;
            (best, bestScore) = (facts, score);
        }
        return best;
    }

    private int Score(Node root)
    {
        var (score, isMarked) = (0, false);
        foreach (var member in root.Members)
        {
            if (Contains(Decisive, member.Name)) return int.MaxValue;
            if (Contains(Common, member.Name)) score++;
            if (!Contains(Marks, member.Name)) continue;
            score += MarkWeight;
            isMarked = true;
        }
        return isMarked || score >= MarkWeight ? score : 0;
    }

    // in any case: the members of a hand-written file are not always spelled as the API does
    private static bool Contains(string[] names, string name)
    {
        foreach (var other in names)
            if (string.Equals(other, name, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
