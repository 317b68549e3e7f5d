using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>What the reader found so far. The first syntax error ends the reading.</summary>
internal sealed class JsonFindings
{
    private readonly List<Finding> findings = new();
    private LinePlace? brokenText;
    private Finding? brokenTextFinding;

    public bool Failed { get; private set; }

    /// <summary>What was found so far, for another attempt at the same text.</summary>
    public JsonFindings Copy()
    {
        var copy = new JsonFindings();
        copy.findings.AddRange(findings);
        return copy;
    }

    public EquatableArray<Finding> ToArray() => findings.ToEquatableArray();

    public void Encoding(LinePlace place, string message) => Add(FindingIds.Encoding, MemberPath.Root, place, message);

    public void Duplicate(MemberPath path, LinePlace place, string message) =>
        Add(FindingIds.DuplicateMember, path, place, message);

    public Finding Loose(MemberPath path, LinePlace place, string message) =>
        Add(FindingIds.LooseSyntax, path, place, message);

    /// <summary>A statement of a template; one finding is enough for a file.</summary>
    public void Statement(LinePlace place)
    {
        if (!findings.Exists(finding => finding.Id == FindingIds.TemplateStatement)) Add(FindingIds.TemplateStatement, MemberPath.Root, place, JsonComplaints.Statement);
    }

    /// <summary>A text begins: what the one before it looked like no longer explains anything.</summary>
    public void TextBegins() => brokenText = null;

    /// <summary>
    /// A text with a line end in it. It may be meant so; but when the next thing is an error, its closing quote is missing,
    /// and that is where the mistake is.
    /// </summary>
    public void TextBroken(LinePlace begin, Finding finding)
    {
        brokenText = begin;
        brokenTextFinding = finding;
    }

    public void Error(MemberPath path, LinePlace place, string message)
    {
        if (Failed) return;
        Failed = true;
        if (brokenText is null)
        {
            Add(FindingIds.NotJson, path, place, message);
            return;
        }
        findings.Remove(brokenTextFinding!);
        Add(FindingIds.NotJson, path, brokenText, JsonComplaints.UnclosedText);
    }

    private Finding Add(string id, MemberPath path, LinePlace place, string message)
    {
        var finding = new Finding(id, message, path) { Place = place };
        findings.Add(finding);
        return finding;
    }
}
