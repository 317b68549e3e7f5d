using System;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Testing.Facade;

/// <summary>Task definitions as requests.</summary>
internal static class DefinitionRequests
{
    /// <summary>What registers the definition again: what AWS adds in its answers is left out.</summary>
    public static RegisterTaskDefinitionRequest ToRequest(this Api.TaskDefinition definition) => new()
    {
        Family = definition.Family,
        TaskRoleArn = definition.TaskRoleArn,
        ExecutionRoleArn = definition.ExecutionRoleArn,
        NetworkMode = definition.NetworkMode,
        ContainerDefinitions = definition.ContainerDefinitions.ToArray(),
        Volumes = List(definition.Volumes),
        PlacementConstraints = List(definition.PlacementConstraints),
        RequiresCompatibilities = definition.RequiresCompatibilities is { } list ? List(list) : default,
        Cpu = definition.Cpu,
        Memory = definition.Memory,
        PidMode = definition.PidMode,
        IpcMode = definition.IpcMode,
        ProxyConfiguration = definition.ProxyConfiguration,
        InferenceAccelerators = definition.InferenceAccelerators is { } accelerators ? List(accelerators) : default,
        EphemeralStorage = definition.EphemeralStorage,
        RuntimePlatform = definition.RuntimePlatform,
        EnableFaultInjection = definition.EnableFaultInjection is { } enabled ? enabled : default(Value<bool>),
    };

    /// <summary>Reads a definition, or the answer of a description with one inside.</summary>
    public static RegisterTaskDefinitionRequest Parse(string json) =>
        EcsFile.Read(json).Documents.FirstOrDefault(document => document.Kind == DocumentKind.TaskDefinition) is { } definition
            ? RegisterTaskDefinitionRequest.FromNode(definition.Node)
            : throw new ArgumentException("This is no task definition: write the JSON of a RegisterTaskDefinition request, as a class's Json or a file of the build", nameof(json));

    private static Values<T> List<T>(EquatableArray<T> items) => items.Count == 0 ? default : items.ToArray();
}
