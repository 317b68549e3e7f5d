using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules;

/// <summary>What a definition was read from.</summary>
public enum Origin
{
    /// <summary>Attributes on C# classes.</summary>
    Attributes,

    /// <summary>JSON: a file, or a request to the double.</summary>
    Json,
}

/// <summary>A definition and what is known of it beside its JSON.</summary>
public sealed class TaskContext : RequestContext
{
    private IReadOnlyList<UnknownValue>? unknownValues;

    internal TaskContext(RegisterTaskDefinitionRequest definition, TaskOptions options, Node? node, List<Finding> findings)
        : base("RegisterTaskDefinition", Shapes.RegisterTaskDefinitionRequest, options, findings, node)
    {
        Definition = definition;
        Options = options;
    }

    /// <summary>The definition.</summary>
    public RegisterTaskDefinitionRequest Definition { get; }

    /// <summary>What is known beside the JSON.</summary>
    public TaskOptions Options { get; }

    /// <inheritdoc/>
    public override string Noun => "task definition";

    /// <inheritdoc/>
    public override Values<Tag> Tags => Definition.Tags;

    /// <summary>Whether the definition lists FARGATE.</summary>
    public bool IsFargate => Lists(Compatibility.Fargate);

    /// <summary>Whether the definition is for Windows containers; false also when that is unknown.</summary>
    public bool IsWindows =>
        Definition.RuntimePlatform.TryGet(out var platform)
        && platform.OperatingSystemFamily.TryGet(out var family)
        && family.StartsWith("WINDOWS", System.StringComparison.Ordinal);

    /// <summary>The containers that can be judged, with their paths.</summary>
    public TaskContainers Containers() => new(Definition.ContainerDefinitions);

    /// <summary>The volumes that can be judged, with their paths.</summary>
    public TaskVolumes Volumes() => new(Definition.Volumes);

    /// <summary>The texts that are no value of the API's fixed set for their member.</summary>
    internal IReadOnlyList<UnknownValue> UnknownValues => unknownValues ??= Rules.UnknownValues.Of(this);

    /// <summary>Whether requiresCompatibilities has that value.</summary>
    public bool Lists(string compatibility)
    {
        foreach (var (_, listed) in Definition.RequiresCompatibilities.Known())
            if (listed == compatibility)
                return true;
        return false;
    }

    /// <inheritdoc/>
    protected override Node Write() => Definition.ToNode();
}

/// <summary>What is known of a definition beside its JSON.</summary>
/// <param name="Origin">What it was read from.</param>
public sealed record TaskOptions(Origin Origin) : RequestOptions(Origin)
{
    /// <summary>The oldest Fargate platform version that it will run on, where stated.</summary>
    public Value<string> FargatePlatform { get; init; }
}

/// <summary>A container, in its definition or alone.</summary>
public sealed class ContainerContext
{
    private readonly List<Finding> findings;

    internal ContainerContext(ContainerDefinition container, MemberPath path, List<Finding> findings)
    {
        Container = container;
        Path = path;
        this.findings = findings;
    }

    /// <summary>The container.</summary>
    public ContainerDefinition Container { get; private set; }

    /// <summary>Where it is.</summary>
    public MemberPath Path { get; private set; }

    // one context goes from container to container: judging a definition without mistakes makes next to no object
    internal void MoveTo(ContainerDefinition container, MemberPath path)
    {
        Container = container;
        Path = path;
    }

    /// <summary>The container's name for messages.</summary>
    public string Name => Container.Label();

    /// <summary>Reports a finding: what is wrong and what to write instead.</summary>
    public void Report(Rule rule, MemberPath path, string message, params MemberPath[] others) =>
        findings.Add(new Finding(rule.Info.Id, message, path) { Others = others.ToEquatableArray() });

    /// <summary>Reports a finding with what a code fix needs.</summary>
    public void Report(Rule rule, MemberPath path, string message, IReadOnlyDictionary<string, string> properties, params MemberPath[] others) =>
        findings.Add(new Finding(rule.Info.Id, message, path) { Others = others.ToEquatableArray(), Properties = properties.ToEquatableArray() });
}
