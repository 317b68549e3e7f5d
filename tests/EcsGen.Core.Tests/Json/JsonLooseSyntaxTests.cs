using EcsGen.Model;
using Xunit;

namespace EcsGen.Json;

/// <summary>What JSON does not have and people write: it is read, and reported where it stands.</summary>
public class JsonLooseSyntaxTests
{
    [Theory]
    [InlineData("// one\n{}", 1, 1, 6, "Remove the comment")]
    [InlineData("{\n  /* one\n     two */ }", 2, 3, 18, "Remove the comment")]
    [InlineData("{} // one", 1, 4, 6, "Remove the comment")]
    [InlineData("[1/**/]", 1, 3, 4, "Remove the comment")]
    [InlineData("// one\r\n/* two */ // three\r\n[]", 1, 1, 26, "Remove the comment")]
    [InlineData("[1,\n 2 , ]", 2, 4, 1, "Remove the comma")]
    [InlineData("{\"a\": 1,}", 1, 8, 1, "Remove the comma")]
    [InlineData("[\"a\tb\"]", 1, 4, 1, "Write \\t.")]
    [InlineData("[\"a\nb\"]", 1, 4, 1, "Write \\n.")]
    [InlineData("[\"a\r\nb\"]", 1, 4, 1, "Write \\r.")]
    [InlineData("[\"a\0b\u0001\"]", 1, 4, 1, "Write \\u0000.")]
    [InlineData("[\"\\ud83d!\"]", 1, 2, 9, "half of a surrogate pair")]
    [InlineData("[\"\\ude00\"]", 1, 2, 8, "half of a surrogate pair")]
    public void It_is_one_finding_at_its_place(string text, int line, int column, int length, string message)
    {
        var document = JsonReader.Read(text);
        Assert.NotNull(document.Root);
        var finding = Assert.Single(document.Findings);
        Assert.Equal(FindingIds.LooseSyntax, finding.Id);
        var place = Assert.IsType<LinePlace>(finding.Place);
        Assert.Equal((line, column, length), (place.Line, place.Column, place.Length));
        Assert.Contains(message, finding.Message);
    }

    [Theory]
    [InlineData("[1, /* two */ 2, // three\n]", "[1, 2]")]
    [InlineData("/**/{/**/\"a\"/**/:/**/1/**/,/**/}/**/", "{\"a\": 1}")]
    [InlineData("[\"// text\", \"/* text */\"]", "[\"// text\", \"/* text */\"]")]
    [InlineData("[\"a\r\nb\"]", "[\"a\\r\\nb\"]")]
    [InlineData("[\"\0\"]", "[\"\\u0000\"]")]
    public void It_means_what_it_says(string loose, string strict) =>
        Assert.Equal(JsonOracle.Read(strict), JsonReader.Read(loose).Root);

    [Fact]
    public void Half_of_a_pair_is_kept() => Assert.Equal("\ud83d!", JsonReader.Read("\"\\ud83d!\"").Root!.Text);

    [Fact]
    public void The_path_is_that_of_what_it_belongs_to()
    {
        var finding = Assert.Single(JsonReader.Read("{\"containerDefinitions\": [{\"command\": [\"a\",]}]}").Findings);
        Assert.Equal("containerDefinitions[0].command", finding.Path.ToString());
    }
}
