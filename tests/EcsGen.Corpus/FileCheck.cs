using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using EcsGen.Checking;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Corpus;

/// <summary>How a file came out.</summary>
internal enum Outcome
{
    Passed,
    Failed,
    Skipped,
}

/// <summary>What was seen of a file.</summary>
internal sealed record FileResult(Outcome Outcome, string Detail);

/// <summary>Everything that must hold of one file.</summary>
internal static class FileCheck
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = JsonReader.MaxDepth };

    public static FileResult Run(byte[] bytes)
    {
        var ours = JsonReader.Read(bytes);
        using var theirs = Parse(Text(bytes), Lenient, out var complaint);
        if (ours.Root is not { } root)
        {
            if (theirs is null) return ModelProblem(bytes, out var said) is { } bad ? new FileResult(Outcome.Skipped, bad) : new FileResult(Outcome.Passed, "template: " + said);
            var finding = ours.Findings.Single(finding => finding.Id == FindingIds.NotJson);
            var place = ours.Locate(finding);
            return theirs is null
                ? new FileResult(Outcome.Skipped, $"no JSON at line {place.Line}, column {place.Column}: {finding.Message}")
                : new FileResult(Outcome.Failed, "System.Text.Json reads it: " + finding.Message);
        }
        if (theirs is not null && Tree.Difference(root, theirs.RootElement, MemberPath.Root) is { } difference) return new FileResult(Outcome.Failed, "read differently: " + difference);
        if (WritingProblem(root) is { } writing) return new FileResult(Outcome.Failed, "the document: " + writing);
        if (ModelProblem(bytes, out var judged) is { } model) return new FileResult(Outcome.Failed, model);
        return new FileResult(Outcome.Passed, judged + (theirs is null ? "; System.Text.Json refuses it: " + complaint : ""));
    }

    private static string? WritingProblem(Node node)
    {
        var text = JsonWriter.Write(node);
        var again = JsonReader.Read(text);
        if (!node.Equals(again.Root)) return "written and read again it is another";
        using var strict = Parse(text, default, out var complaint);
        return strict is null ? "System.Text.Json refuses what was written: " + complaint : Tree.Difference(node, strict.RootElement, MemberPath.Root);
    }

    private static string? ModelProblem(byte[] bytes, out string judged)
    {
        var file = EcsFile.Read(bytes);
        judged = string.Join(", ", file.Documents.Select(document => document.Kind));
        foreach (var document in file.Documents)
        {
            if (Conform.To(Shapes.RegisterTaskDefinitionRequest, document.Node) is var (node, _) && document.Kind == DocumentKind.TaskDefinition && !node.Equals(document.Node)) return "conforming twice is not conforming once";
            if (document.Kind == DocumentKind.TaskDefinition && !document.Node.Equals(document.ToTaskDefinition()!.ToNode())) return "the model gives another document than it was made from";
        }
        var errors = FileChecker.Check(file).Where(found => Catalogue.Find(found.Finding.Id)!.Severity == RuleSeverity.Error).ToList();
        judged += string.Concat(errors.Select(found => $"\n   {found.Place.Line}: {found.Finding.Id} {found.Finding.Message}"));
        if (!file.IsReadable) return judged;
        return null;
    }

    private static System.Text.Json.JsonDocument? Parse(string text, JsonDocumentOptions options, out string complaint)
    {
        complaint = "";
        try
        {
            return System.Text.Json.JsonDocument.Parse(text, options);
        }
        catch (JsonException exception)
        {
            complaint = exception.Message;
            return null;
        }
    }

    private static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
