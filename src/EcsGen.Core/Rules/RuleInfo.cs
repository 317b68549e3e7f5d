using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>What a rule is. The severity follows from it.</summary>
public enum RuleKind
{
    /// <summary>The API refuses it.</summary>
    Refused,

    /// <summary>The API takes it, but no task of it can ever start.</summary>
    NeverStarts,

    /// <summary>It works; something else is better.</summary>
    Advice,

    /// <summary>The C# code can't be read as it was meant.</summary>
    Code,

    /// <summary>A JSON file is not as the API takes it.</summary>
    Document,

    /// <summary>The application in the container does not do what the definition counts on.</summary>
    Application,
}

/// <summary>How well it is known that a rule is true.</summary>
public enum Evidence
{
    /// <summary>The API's refusal, or the failure, was seen.</summary>
    Seen,

    /// <summary>It follows from the API's model: a required member, an enum, a type.</summary>
    Model,

    /// <summary>AWS's documentation says so; nobody is known who saw it.</summary>
    Documented,

    /// <summary>This project decided so; the page says why.</summary>
    Decision,
}

/// <summary>How loud a rule is by default.</summary>
public enum RuleSeverity
{
    /// <summary>Stops the build.</summary>
    Error,

    /// <summary>Shown, and the build goes on.</summary>
    Warning,

    /// <summary>A suggestion.</summary>
    Info,

    /// <summary>Not shown: only a configuration says so.</summary>
    None,
}

/// <summary>What a piece of advice is good for.</summary>
public enum Concern
{
    /// <summary>No advice, or advice of another kind.</summary>
    General,

    /// <summary>It makes an intruder's life harder.</summary>
    Security,

    /// <summary>It keeps the service up.</summary>
    Reliability,

    /// <summary>It saves money.</summary>
    Cost,
}

/// <summary>How the API refuses: the double answers with it.</summary>
/// <param name="Operation">The operation, as <c>RegisterTaskDefinition</c>.</param>
/// <param name="Exception">The exception, as <c>ClientException</c>.</param>
/// <param name="Message">AWS's own text, <c>{0}</c>, <c>{1}</c> for the parts that vary; empty where nobody is known who saw it.</param>
/// <param name="Order">The place among the operation's checks: smaller is answered first. 100 where it is not known.</param>
public sealed record Refusal(string Operation, string Exception, string Message, int Order = 100);

/// <summary>A rule, as data.</summary>
/// <param name="Id">The id, as <c>ECSG2001</c>: never reused, never renumbered.</param>
/// <param name="Title">What must hold, one short sentence without a full stop.</param>
public sealed record RuleInfo(string Id, string Title)
{
    private const string HelpRoot = "https://github.com/ecsgen/ecsgen/blob/main/docs/rules/";

    /// <summary>What kind of rule this is.</summary>
    public RuleKind Kind { get; init; } = RuleKind.Refused;

    /// <summary>How well it is known.</summary>
    public Evidence Evidence { get; init; } = Evidence.Seen;

    /// <summary>Why, in one to three sentences.</summary>
    public string Description { get; init; } = "";

    /// <summary>How the API refuses it; empty for rules of other kinds.</summary>
    public EquatableArray<Refusal> Refusals { get; init; }

    /// <summary>Where this is from: AWS's page or the API's member.</summary>
    public EquatableArray<string> Sources { get; init; }

    /// <summary>The ids of the same rule in other tools, as <c>cfn-lint E3047</c>.</summary>
    public EquatableArray<string> Peers { get; init; }

    /// <summary>The version that brought the rule.</summary>
    public string Since { get; init; } = "0.1.0";

    /// <summary>What the advice is good for. A severity file can choose by it.</summary>
    public Concern Concern { get; init; }

    /// <summary>Whether the rule says nothing until a configuration turns it on: advice that is a matter of choice.</summary>
    public bool IsOptIn { get; init; }

    /// <summary>The severity before any configuration, of an opt-in rule the one that it has when it is on: it follows from what the rule is.</summary>
    public RuleSeverity Severity => Kind switch
    {
        RuleKind.Advice => RuleSeverity.Info,
        RuleKind.Document when Evidence == Evidence.Documented => RuleSeverity.Info,
        RuleKind.Document when Evidence == Evidence.Decision => RuleSeverity.Warning,
        _ => Evidence == Evidence.Documented ? RuleSeverity.Warning : RuleSeverity.Error,
    };

    /// <summary>The subject, by the series of the id.</summary>
    public string Category => Id.Substring(4, 1) switch
    {
        "1" => "EcsGen.Code",
        "2" => "EcsGen.Task",
        "3" => "EcsGen.Container",
        "4" => "EcsGen.VolumeAndNetwork",
        "5" => "EcsGen.Service",
        "6" => "EcsGen.ClusterAndCapacityProvider",
        "7" => "EcsGen.DotNet",
        "8" => "EcsGen.JsonFile",
        _ => "EcsGen.Advice",
    };

    /// <summary>The rule's page.</summary>
    public string HelpLink => HelpRoot + Id + ".md";
}
