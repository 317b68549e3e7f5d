using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using EcsGen.Roslyn.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace EcsGen.Roslyn.Tests.Analyzers;

/// <summary>
/// Checks what the analyzers say, and where: <c>{|ECSG1004:here|}</c>. Of the ids that the code marks, and of those that are watched, nothing
/// else may be said; other rules may find what they like.
/// </summary>
internal static class Verify
{
    public static Task<IReadOnlyList<Diagnostic>> Says(params string[] sources) => SaysOnly("", sources);

    public static Task<IReadOnlyList<Diagnostic>> SaysOnly(string watched, params string[] sources) => Says(watched, [], sources);

    public static async Task<IReadOnlyList<Diagnostic>> Says(string watched, MetadataReference[] references, params string[] sources)
    {
        var (plain, expected) = Parse(sources);
        var compilation = Compile.Create(plain).AddReferences(references);
        return Check(watched, expected, await Compile.Analyze(compilation));
    }

    public static (string[] Sources, List<string> Expected) Parse(params string[] sources)
    {
        var expected = new List<string>();
        var plain = new List<string>();
        foreach (var source in Read.Prefixed(sources))
        {
            TestFileMarkupParser.GetSpans(source, out var text, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
            foreach (var (id, places) in spans) expected.AddRange(places.Select(span => Describe(id, plain.Count, text.Substring(span.Start, span.Length), span)));
            plain.Add(text);
        }
        return (plain.ToArray(), expected);
    }

    public static IReadOnlyList<Diagnostic> Check(string watched, List<string> expected, IReadOnlyList<Diagnostic> diagnostics)
    {
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        var ids = expected.Select(entry => entry.Split(' ')[0]).Concat(watched.Split(' ')).ToHashSet();
        var said = diagnostics.Where(diagnostic => ids.Contains(diagnostic.Id)).ToList();
        Assert.Equal(expected.Order(System.StringComparer.Ordinal), said.Select(Describe).Order(System.StringComparer.Ordinal));
        return said;
    }

    /// <summary>The text at a location.</summary>
    public static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);

    private static string Describe(Diagnostic diagnostic) =>
        Describe(diagnostic.Id, int.Parse(diagnostic.Location.SourceTree!.FilePath["Source".Length..^3], System.Globalization.CultureInfo.InvariantCulture), TextAt(diagnostic.Location), diagnostic.Location.SourceSpan);

    private static string Describe(string id, int file, string text, TextSpan span) => $"{id} file {file} {span} {text}";
}
