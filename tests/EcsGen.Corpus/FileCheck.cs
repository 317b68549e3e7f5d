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
/// <param name="Outcome">How it came out.</param>
/// <param name="Detail">Why, or what it is.</param>
/// <param name="Errors">The errors that the rules find in it.</param>
/// <param name="Source">The code that it became.</param>
internal sealed record FileResult(Outcome Outcome, string Detail, string[] Errors, string Source = "");

/// <summary>Everything that must hold of one file.</summary>
internal static class FileCheck
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = JsonReader.MaxDepth };

    public static FileResult Run(string path, byte[] bytes)
    {
        try
        {
            return Check(path, bytes);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new FileResult(Outcome.Failed, $"{exception.GetType().Name}: {exception.Message}", []);
        }
    }

    private static FileResult Check(string path, byte[] bytes)
    {
        if (ReadingProblem(bytes) is { } reading) return new FileResult(Outcome.Failed, reading, []);
        var file = EcsFile.Read(bytes);
        if (!file.IsReadable) return Skipped(file, FindingIds.NotJson);
        if (file.Documents.Count == 0) return Skipped(file, FindingIds.NoEcsJson);
        if (file.HasStatements) return Skipped(file, FindingIds.TemplateStatement);
        var errors = FileChecker.Check(file).Where(found => Catalogue.Find(found.Finding.Id)!.Severity == RuleSeverity.Error)
            .Select(found => $"{found.Place.Line}: {found.Finding.Id} {found.Finding.Message}").ToArray();
        if (file.Documents.Select(ModelProblem).FirstOrDefault(problem => problem is not null) is { } model) return new FileResult(Outcome.Failed, model, errors);
        var round = RoundTrip.Problem(path, file, out var imported);
        var source = string.Join("\n", imported.Files.Select(entry => entry.Source));
        if (round is not null) return new FileResult(Outcome.Failed, round, errors, source);
        return new FileResult(Outcome.Passed, string.Join(", ", file.Documents.Select(document => document.Kind)), errors, source);
    }

    private static FileResult Skipped(EcsFile file, string id)
    {
        var finding = file.Findings.First(finding => finding.Id == id);
        var place = (LinePlace)finding.Place!;
        return new FileResult(Outcome.Skipped, $"line {place.Line}, column {place.Column}: {finding.Message}", []);
    }

    // what System.Text.Json reads is read the same, and written so that it reads it again
    private static string? ReadingProblem(byte[] bytes)
    {
        var ours = JsonReader.Read(bytes);
        using var theirs = Parse(Text(bytes), Lenient, out _);
        if (ours.Root is null) return theirs is null ? null : "System.Text.Json reads it: " + ours.Findings.Single(finding => finding.Id == FindingIds.NotJson).Message;
        if (theirs is not null && Tree.Difference(ours.Root, theirs.RootElement, MemberPath.Root) is { } difference) return "read differently: " + difference;
        var text = JsonWriter.Write(ours.Root);
        using var strict = Parse(text, default, out var complaint);
        return strict is null ? "System.Text.Json refuses what was written: " + complaint : Tree.Difference(ours.Root, strict.RootElement, MemberPath.Root);
    }

    private static string? ModelProblem(EcsDocument document)
    {
        if (!Conform.To(DocumentShapes.Of(document.Kind), document.Node).Node.Equals(document.Node)) return "conforming twice is not conforming once";
        if (document.Kind == DocumentKind.TaskDefinition && !document.Node.Equals(document.ToTaskDefinition()!.ToNode())) return "the model gives another document than it was made from";
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
        // nobody writes JSON in UTF-32, and the reader does not look for it
        var text = reader.ReadToEnd();
        return reader.CurrentEncoding is UTF32Encoding ? "" : text;
    }
}
