using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Definitions;

namespace EcsGen.Testing.Api.Mapping;

/// <summary>Task definitions as answers.</summary>
internal static class DefinitionAnswers
{
    public static TaskDefinition Answer(this TaskDefinitionState state, string registeredBy)
    {
        var definition = state.Definition;
        var required = state.Plan.RequiredAttributes.Select(name => new Attribute { Name = name }).ToEquatableArray();
        return new TaskDefinition
        {
            TaskDefinitionArn = state.Arn,
            Family = state.Family,
            Revision = state.Revision,
            Status = Text(state.Status),
            ContainerDefinitions = All(definition.ContainerDefinitions),
            TaskRoleArn = definition.TaskRoleArn.OrDefault(),
            ExecutionRoleArn = definition.ExecutionRoleArn.OrDefault(),
            NetworkMode = definition.NetworkMode.OrDefault(),
            Volumes = All(definition.Volumes),
            PlacementConstraints = All(definition.PlacementConstraints),
            RequiresAttributes = required.Count == 0 ? null : required,
            Compatibilities = state.Compatibilities.ToEquatableArray(),
            RequiresCompatibilities = definition.RequiresCompatibilities.IsAbsent ? null : All(definition.RequiresCompatibilities),
            RuntimePlatform = definition.RuntimePlatform.OrDefault(),
            Cpu = definition.Cpu.OrDefault(),
            Memory = definition.Memory.OrDefault(),
            PidMode = definition.PidMode.OrDefault(),
            IpcMode = definition.IpcMode.OrDefault(),
            ProxyConfiguration = definition.ProxyConfiguration.OrDefault(),
            EphemeralStorage = definition.EphemeralStorage.OrDefault(),
            EnableFaultInjection = definition.EnableFaultInjection.TryGet(out var fault) ? fault : null,
            RegisteredAt = state.RegisteredAt,
            DeregisteredAt = state.DeregisteredAt,
            DeleteRequestedAt = state.DeleteRequestedAt,
            RegisteredBy = registeredBy,
        };
    }

    public static EquatableArray<Tag> Answer(this IReadOnlyDictionary<string, string>? tags) =>
        tags is null ? default : tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value }).ToEquatableArray();

    private static EquatableArray<T> All<T>(Values<T> values) => values.Known().Select(item => item.Value).ToEquatableArray();

    private static string Text(TaskDefinitionStatus status) => status switch
    {
        TaskDefinitionStatus.Active => "ACTIVE",
        TaskDefinitionStatus.Inactive => "INACTIVE",
        _ => "DELETE_IN_PROGRESS",
    };
}
