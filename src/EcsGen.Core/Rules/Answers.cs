using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>How AWS answers a request with what a rule found.</summary>
public static class Answers
{
    /// <summary>The property of a finding that says which of its rule's texts is meant, where it has several for one operation; counted from 0.</summary>
    internal const string Text = "text";

    /// <summary>
    /// The refusal with the parts that vary filled in; null when this rule is not known to make the operation refuse. A text that nobody is known to have seen is empty.
    /// </summary>
    public static Refusal? To(Finding finding, string operation)
    {
        if (Catalogue.Find(finding.Id) is not { Kind: RuleKind.Refused } info) return null;
        var refusals = info.Refusals.Where(refusal => refusal.Operation == operation).ToArray();
        if (refusals.Length == 0) return null;
        var refusal = refusals[Property(finding, Text) is { Length: 1 } digit && digit[0] - '0' < refusals.Length ? digit[0] - '0' : 0];
        return refusal with { Message = Filled(refusal.Message, finding) };
    }

    private static string Filled(string message, Finding finding)
    {
        for (var part = 0; message.Contains("{" + Rules.Text.Of(part) + "}"); part++)
        {
            if (Property(finding, Rules.Text.Of(part)) is not { } value) break;
            message = message.Replace("{" + Rules.Text.Of(part) + "}", value);
        }
        return message;
    }

    private static string? Property(Finding finding, string name)
    {
        foreach (var property in finding.Properties)
            if (property.Key == name)
                return property.Value;
        return null;
    }
}
