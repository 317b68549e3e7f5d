using System.Globalization;
using System.Text.Json;
using CsCheck;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Json;

public class JsonRoundTripTests
{
    private static readonly JsonSerializerOptions Compact = new();
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void The_framework_reads_what_we_write() =>
        RandomDocuments.Documents.Sample(node => Assert.Equal(node, JsonOracle.Read(JsonWriter.Write(node))));

    [Fact]
    public void We_read_what_we_write() =>
        RandomDocuments.Documents.Sample(node => Assert.Equal(node, JsonReader.Read(JsonWriter.Write(node)).Root));

    [Fact]
    public void We_read_what_the_framework_writes_in_either_layout() => RandomDocuments.Documents.Sample(node =>
    {
        using var document = System.Text.Json.JsonDocument.Parse(JsonWriter.Write(node));
        Assert.Equal(node, JsonReader.Read(JsonSerializer.Serialize(document.RootElement, Compact)).Root);
        Assert.Equal(node, JsonReader.Read(JsonSerializer.Serialize(document.RootElement, Indented)).Root);
    });

    [Fact]
    public void Writing_what_was_read_changes_nothing() => RandomDocuments.Documents.Sample(node =>
    {
        var text = JsonWriter.Write(node);
        Assert.Equal(text, JsonWriter.Write(JsonReader.Read(text).Root!));
    });

    [Fact]
    public void Every_place_holds_the_text_of_its_value() => RandomDocuments.Documents.Sample(node =>
    {
        var text = JsonWriter.Write(node);
        AssertPlaces(text, JsonReader.Read(text).Root!);
    });

    [Fact]
    public void The_culture_does_not_show()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = JsonWriter.Write(JsonReader.Read(RandomDocuments.Typical).Root!);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };
            Assert.Equal(expected, JsonWriter.Write(JsonReader.Read(RandomDocuments.Typical).Root!));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertPlaces(string text, Node node)
    {
        var place = Assert.IsType<LinePlace>(node.Place);
        Assert.Equal(node, JsonReader.Read(text.Substring(place.Start, place.Length)).Root);
        AssertLineAndColumn(text, place);
        foreach (var item in node.Items) AssertPlaces(text, item);
        foreach (var member in node.Members)
        {
            var name = Assert.IsType<LinePlace>(member.Place);
            Assert.Equal(JsonText.Quote(member.Name), text.Substring(name.Start, name.Length));
            AssertLineAndColumn(text, name);
            AssertPlaces(text, member.Value);
        }
    }

    private static void AssertLineAndColumn(string text, LinePlace place)
    {
        var lines = text.Substring(0, place.Start).Split('\n');
        Assert.Equal((lines.Length, lines[^1].Length + 1), (place.Line, place.Column));
    }
}
