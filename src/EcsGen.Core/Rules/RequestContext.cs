using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>What is known of a request beside its members.</summary>
/// <param name="Origin">What it was read from.</param>
public record RequestOptions(Origin Origin)
{
    /// <summary>Whether it is a fragment (an abstract class): nothing has to be complete.</summary>
    public bool IsFragment { get; init; }

    /// <summary>Whether rules that are off by default speak too: the host has a configuration that asks for some of them.</summary>
    public bool WithOptIn { get; init; }

    /// <summary>
    /// The members at the top that whatever deploys the document adds to it, as ecspresso adds <c>serviceName</c>: they are not known, and nothing misses them.
    /// </summary>
    public EquatableArray<string> FilledIn { get; init; }
}

/// <summary>A request of an operation, and what is known of it beside its members.</summary>
public abstract class RequestContext
{
    private readonly RequestOptions options;
    private readonly List<Finding> findings;
    private Node? node;

    private protected RequestContext(string operation, Shape shape, RequestOptions options, List<Finding> findings, Node? node = null)
    {
        this.node = node;
        Operation = operation;
        Shape = shape;
        this.options = options;
        this.findings = findings;
    }

    /// <summary>The operation, as <c>CreateService</c>.</summary>
    public string Operation { get; }

    /// <summary>The structure of the request.</summary>
    public Shape Shape { get; }

    /// <summary>What the request was read from.</summary>
    public Origin Origin => options.Origin;

    /// <summary>Whether it is a fragment: nothing has to be complete.</summary>
    public bool IsFragment => options.IsFragment;

    /// <summary>What the request makes, for messages: <c>service</c>.</summary>
    public abstract string Noun { get; }

    /// <summary>The tags.</summary>
    public abstract Values<Tag> Tags { get; }

    /// <summary>The capacity provider strategy; nothing for a request that has none.</summary>
    public virtual Values<CapacityProviderStrategyItem> Strategy => default;

    /// <summary>Where the capacity provider strategy is.</summary>
    public virtual MemberPath StrategyPath => MemberPath.Root["capacityProviderStrategy"];

    /// <summary>The request as it was written.</summary>
    public Node Node => node ??= Write();

    /// <summary>Whether a member at the top is missing: not written, and nobody else adds it.</summary>
    public bool Lacks(string member) => !IsFragment && !options.FilledIn.Contains(member) && Node.Find(member) is null or { Kind: NodeKind.Null };

    /// <summary>Whether the request itself writes the member at the top that a path begins with.</summary>
    public bool Writes(MemberPath path) => path.Steps() is { Count: > 0 } steps && steps[0].Name is { } name && Node.Find(name) is not null;

    /// <summary>Reports a finding: what is wrong and what to write instead.</summary>
    public void Report(Rule rule, MemberPath path, string message, params MemberPath[] others) =>
        findings.Add(new Finding(rule.Info.Id, message, path) { Others = others.ToEquatableArray() });

    /// <summary>Reports a finding with what a code fix and AWS's text need.</summary>
    public void Report(Rule rule, MemberPath path, string message, IReadOnlyDictionary<string, string> properties, params MemberPath[] others) =>
        findings.Add(new Finding(rule.Info.Id, message, path) { Others = others.ToEquatableArray(), Properties = properties.ToEquatableArray() });

    /// <summary>Reports a finding at a part of the text that stands at the path.</summary>
    public void Report(Rule rule, MemberPath path, TextPart part, string message, params MemberPath[] others) =>
        findings.Add(new Finding(rule.Info.Id, message, path) { Part = part, Others = others.ToEquatableArray() });

    /// <summary>Reports a finding in which places of other documents take part.</summary>
    public void ReportAcross(Rule rule, MemberPath path, string message, IReadOnlyDictionary<string, string> properties, params Elsewhere[] elsewhere) =>
        findings.Add(new Finding(rule.Info.Id, message, path) { Elsewhere = elsewhere.ToEquatableArray(), Properties = properties.ToEquatableArray() });

    /// <summary>Writes the request as a document.</summary>
    protected abstract Node Write();
}
