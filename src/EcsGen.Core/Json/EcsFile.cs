using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>
/// What a JSON file of ECS holds: a request to the API of any kind, an answer of a describe call, containers alone, or a list of those. Templates of these are
/// read too: what another tool fills in is a value that is not known. Everything that was not plainly a request is a finding.
/// </summary>
/// <param name="Documents">The documents; none when the text is not JSON, or nothing of ECS.</param>
/// <param name="Findings">Everything found while reading, in the order of the text, each with its place.</param>
public sealed record EcsFile(EquatableArray<EcsDocument> Documents, EquatableArray<Finding> Findings)
{
    /// <summary>Whether the text could be read as JSON or as a template of JSON.</summary>
    public bool IsReadable { get; } = !Has(Findings, FindingIds.NotJson);

    /// <summary>Whether a template or a program adds or leaves out members: then the absence of a member says nothing, and the rules can't be asked.</summary>
    public bool HasStatements { get; } = Has(Findings, FindingIds.TemplateStatement);

    /// <summary>Reads a text.</summary>
    public static EcsFile Read(string text) => EcsFileReader.From(JsonReader.ReadTemplate(text));

    /// <summary>Reads the bytes of a file: UTF-8, or UTF-16 that is told by its first bytes.</summary>
    public static EcsFile Read(byte[] bytes) => EcsFileReader.From(JsonReader.ReadTemplate(bytes));

    private static bool Has(EquatableArray<Finding> findings, string id) => findings.Any(finding => finding.Id == id);
}
