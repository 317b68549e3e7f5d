using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>What the readers of JSON find, before any rule looks at the model.</summary>
internal static class DocumentRules
{
    /// <summary>Not what a reader finds, but what the compiler's host says of what it found.</summary>
    public static RuleInfo Held { get; } = Rule("ECSG8014", "What is wrong with a JSON file is shown as it is", Evidence.Decision, "Where a project makes errors of warnings, the findings in its JSON files are held as suggestions, so that a file that was there before EcsGen does not break the build.");

    /// <summary>What the hosts say of the configuration by which they show findings.</summary>
    public static RuleInfo Severity { get; } = Rule(FindingIds.NoSeverity, "A severity in .editorconfig is one", Evidence.Decision, "A value that is no severity has no effect, and nobody would know.");

    public static EquatableArray<RuleInfo> All { get; } = EquatableArray.Create(
        Rule(FindingIds.NotJson, "The file is JSON", Evidence.Seen, "A file that is not JSON can't be read; nothing in it is checked."),
        Rule(FindingIds.DuplicateMember, "A member occurs once in an object", Evidence.Documented, "JSON readers take the last of two members with one name; the other is lost."),
        Rule(FindingIds.UnknownMember, "A member is one that the API has", Evidence.Documented, "The API refuses members that it does not know. The member may be newer than this version: it is kept and not checked."),
        Rule(FindingIds.WrongCase, "A member is spelled in the API's case", Evidence.Documented, "The API's member names are case-sensitive."),
        Rule(FindingIds.ConvertedValue, "A value has the API's type", Evidence.Documented, "The AWS CLI refuses a text where a number is expected, and the other way round."),
        Rule(FindingIds.WrongType, "A value can be read as the API's type", Evidence.Documented, "The value is kept as it is and not checked."),
        Rule(FindingIds.ExplicitNull, "A member is left out rather than null", Evidence.Documented, "The AWS CLI refuses null."),
        Rule(FindingIds.LooseSyntax, "The file has no comments and trailing commas", Evidence.Documented, "JSON has neither; the AWS CLI refuses them."),
        Rule(FindingIds.Encoding, "The file is UTF-8 without a byte order mark", Evidence.Documented, "The AWS CLI and most tools expect plain UTF-8."),
        Rule(FindingIds.DescribeOutput, "The file is a request, not an answer", Evidence.Documented, "The output of describe-task-definition has the definition inside; it is read from there."),
        Rule(FindingIds.AnswerOnlyMember, "The file has only members of a request", Evidence.Documented, "Revision, status and the like are part of AWS's answers; a registration refuses them."),
        Rule(FindingIds.TemplateStatement, "The file has no statements of a template", Evidence.Documented, "What a statement adds or leaves out is not known, so the rules say nothing of such a file."),
        Rule(FindingIds.NoEcsJson, "The file holds something of ECS", Evidence.Documented, "Nothing in the file is checked, because it is no request, answer or container of ECS."),
        Held,
        Severity);

    private static RuleInfo Rule(string id, string title, Evidence evidence, string description) =>
        new(id, title) { Kind = RuleKind.Document, Evidence = evidence, Description = description };
}
