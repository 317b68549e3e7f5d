using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Testing.Api;

/// <summary>Answers with the refusal that AWS would give for what Core's rules found: the first one in the order of the operation's checks.</summary>
internal static class Refusals
{
    /// <summary>Throws when one of the findings is something that the operation refuses.</summary>
    public static void Throw(string operation, IEnumerable<Finding> findings, int before = int.MaxValue)
    {
        var first = findings
            .Select(finding => (Finding: finding, Refusal: Answers.To(finding, operation)))
            .Where(found => found.Refusal is not null && found.Refusal.Order < before)
            .OrderBy(found => found.Refusal!.Order).ThenBy(found => Position(found.Finding.Path)).ThenBy(found => found.Finding.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        if (first.Refusal is not null) throw ErrorFactory.Create(first.Refusal.Exception, Message(first.Finding, first.Refusal));
    }

    /// <summary>Whether the operation refuses one of the findings.</summary>
    public static bool Any(string operation, IEnumerable<Finding> findings) => findings.Any(finding => Answers.To(finding, operation) is not null);

    // containers are checked one after the other, so of two findings of the same step the one in the earlier container comes first
    private static int Position(MemberPath path) => path.Steps().Where(step => step.Index >= 0).Select(step => step.Index).FirstOrDefault();

    // where nobody is known who saw AWS's text, the finding's own says it
    private static string Message(Finding finding, Refusal refusal) => refusal.Message.Length == 0 ? finding.Message : refusal.Message;
}
