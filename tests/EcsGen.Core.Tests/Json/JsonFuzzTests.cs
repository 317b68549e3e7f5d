using System;
using System.Linq;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Json;

/// <summary>Half-typed files: a character less, a character twice, another one instead, the end missing.</summary>
public class JsonFuzzTests
{
    private const string Strange = "{}[],:\"'\\/*#0-+.eEtfn \t\r\n\0\ud800\udc00\ufeff\u00a0$<";

    [Fact]
    public void No_broken_text_throws_and_strict_JSON_reads_as_the_framework_reads_it()
    {
        var random = new Random(20240607);
        for (var i = 0; i < 20_000; i++)
        {
            var text = RandomDocuments.Typical;
            for (var edits = random.Next(1, 4); edits > 0; edits--) text = Edit(text, random);
            Check(text);
        }
    }

    [Fact]
    public void No_truncated_text_throws()
    {
        for (var length = 0; length <= RandomDocuments.Typical.Length; length++) Check(RandomDocuments.Typical.Substring(0, length));
    }

    [Fact]
    public void No_broken_bytes_throw()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(RandomDocuments.Typical);
            for (var edits = random.Next(1, 6); edits > 0; edits--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            AssertSound(JsonReader.Read(bytes));
            AssertSound(JsonReader.Read(bytes.Take(random.Next(bytes.Length)).ToArray()));
        }
    }

    private static string Edit(string text, Random random)
    {
        var at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            _ => text.Remove(at, 1).Insert(at, Strange[random.Next(Strange.Length)].ToString()),
        };
    }

    private static void Check(string text)
    {
        var document = JsonReader.Read(text);
        AssertSound(document);
        if (HasLoneSurrogate(text)) return;
        Node? expected;
        try
        {
            expected = JsonOracle.Read(text);
        }
        catch (InvalidOperationException)
        {
            // the framework parses an escaped half of a pair but does not give it out
            Assert.NotNull(document.Root);
            return;
        }
        if (expected is not null) Assert.Equal(expected, document.Root);
        // and the other way: what we read without a word about its syntax is strict JSON
        if (expected is null && document.Root is not null)
            Assert.Contains(document.Findings, finding => finding.Id is FindingIds.LooseSyntax or FindingIds.Encoding);
    }

    private static void AssertSound(JsonDocument document)
    {
        var errors = document.Findings.Count(finding => finding.Id == FindingIds.NotJson);
        Assert.Equal(document.Root is null ? 1 : 0, errors);
        Assert.All(document.Findings, finding => Assert.IsType<LinePlace>(finding.Place));
        Assert.All(document.Findings, finding => Assert.DoesNotContain(finding.Message, c => c < ' '));
        Assert.All(document.Findings, finding => Assert.False(HasLoneSurrogate(finding.Message)));
        if (document.Root is not null) Assert.Equal(document.Root, JsonReader.Read(JsonWriter.Write(document.Root)).Root);
    }

    private static bool HasLoneSurrogate(string text) => Enumerable.Range(0, text.Length).Any(i => CarrierText.IsLoneSurrogate(text, i));
}
