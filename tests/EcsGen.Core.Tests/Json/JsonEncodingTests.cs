using System.Linq;
using System.Text;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Json;

public class JsonEncodingTests
{
    private const string Text = "{\n  \"é\": \"日本 \U0001F600\"\n}";

    [Fact]
    public void UTF8_without_a_mark_is_what_JSON_is() => AssertReads(new UTF8Encoding(false), null);

    [Fact]
    public void UTF8_with_a_mark() => AssertReads(new UTF8Encoding(true), "byte order mark");

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void UTF16_in_either_order_with_or_without_a_mark(bool bigEndian, bool mark) =>
        AssertReads(new UnicodeEncoding(bigEndian, mark), "UTF-16");

    [Fact]
    public void A_mark_in_a_text_counts_for_the_position_but_not_for_the_column()
    {
        var document = JsonReader.Read("\ufeff{\"a\": 1}");
        Assert.Equal(new LinePlace(1, 2, 2, 3), document.Root!.Members[0].Place);
        var finding = Assert.Single(document.Findings);
        Assert.Equal((FindingIds.Encoding, new LinePlace(1, 1, 0, 1)), (finding.Id, finding.Place));
    }

    [Theory]
    [InlineData("7B 0A 22 61 22 3A 22 E9 22 7D", 2, 6, "0xE9", "\ufffd")]
    [InlineData("7B 22 61 22 3A 22 C3 A9 EF BF 22 7D", 1, 8, "0xEF", "é\ufffd")]
    [InlineData("7B 22 61 22 3A 22 EF BF BD FF 22 7D", 1, 8, "0xFF", "\ufffd\ufffd")]
    [InlineData("7B 22 61 22 3A 22 C0 80 80 22 7D", 1, 7, "0xC0", "\ufffd\ufffd\ufffd")]
    public void A_byte_that_is_not_UTF8_is_reported_where_it_stands(string hex, int line, int column, string named, string value)
    {
        var document = JsonReader.Read(Bytes(hex));
        Assert.Equal(value, document.Root!.Find("a")!.Text);
        var finding = Assert.Single(document.Findings);
        Assert.Equal(FindingIds.Encoding, finding.Id);
        Assert.Contains(named, finding.Message);
        var place = Assert.IsType<LinePlace>(finding.Place);
        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Fact]
    public void A_replacement_character_that_is_really_there_is_no_finding() =>
        Assert.Empty(JsonReader.Read(Encoding.UTF8.GetBytes("\"\ufffd\"")).Findings);

    [Theory]
    [InlineData("")]
    [InlineData("EF BB BF")]
    [InlineData("FF FE")]
    [InlineData("FE FF 00")]
    [InlineData("00")]
    [InlineData("00 00 00 00")]
    [InlineData("FF FE 00 00 7B 00 00 00 7D 00 00 00")]
    [InlineData("7B 00 7D 00 00")]
    [InlineData("FF FF FF")]
    [InlineData("C3")]
    public void What_can_not_be_read_is_one_syntax_error(string hex)
    {
        var document = JsonReader.Read(Bytes(hex));
        Assert.Null(document.Root);
        Assert.Single(document.Findings, finding => finding.Id == FindingIds.NotJson);
    }

    private static void AssertReads(Encoding encoding, string? finding)
    {
        var document = JsonReader.Read(encoding.GetPreamble().Concat(encoding.GetBytes(Text)).ToArray());
        Assert.Equal(JsonReader.Read(Text), document with { Findings = default });
        Assert.Equal(new LinePlace(2, 3, 4, 3), document.Root!.Members[0].Place);
        Assert.Equal(finding is null ? 0 : 1, document.Findings.Count);
        Assert.All(document.Findings, found => Assert.Equal((FindingIds.Encoding, new LinePlace(1, 1, 0, 0)), (found.Id, found.Place)));
        Assert.All(document.Findings, found => Assert.Contains(finding!, found.Message));
    }

    private static byte[] Bytes(string hex) => System.Convert.FromHexString(hex.Replace(" ", "", System.StringComparison.Ordinal));
}
