using System.Collections.Generic;
using System.Linq;
using EcsGen.Checking;
using EcsGen.Json;
using EcsGen.Model;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.Roslyn.Analyzers.JsonFiles;

/// <summary>A JSON file and what is to be said of it, in the order of its text.</summary>
internal sealed record JsonFile(EcsFile File, IReadOnlyList<LocatedFinding> Findings)
{
    /// <summary>Reads a file; rules that are off are asked too, since whether one was turned on is known only where the file is reported.</summary>
    public static JsonFile Read(SourceText text)
    {
        // the compiler took a mark away that the reader has something to say about
        var file = text.Encoding is { } encoding && encoding.GetPreamble() is { Length: > 0 } mark
            ? EcsFile.Read(mark.Concat(encoding.GetBytes(text.ToString())).ToArray())
            : EcsFile.Read(text.ToString());
        return new JsonFile(file, FileChecker.Check(file, withOptIn: true));
    }

    /// <summary>Whether its findings are worth saying: a file that merely lies there may look like a part of ECS by chance.</summary>
    public bool Counts(JsonOrigin origin) => origin switch
    {
        JsonOrigin.Listed => true,
        JsonOrigin.Named => !File.IsReadable || File.Documents.Any(document => document.Kind is DocumentKind.TaskDefinition or DocumentKind.ContainerDefinitions),
        JsonOrigin.Present => File.Documents.Any(document => document.Kind == DocumentKind.TaskDefinition && !document.IsInside && document.Node.Find("containerDefinitions") is not null),
        _ => false,
    };
}
