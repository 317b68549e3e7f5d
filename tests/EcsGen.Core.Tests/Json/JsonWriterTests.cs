using System.Linq;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Json;

public class JsonWriterTests
{
    [Theory]
    [InlineData("{}", "{}\n")]
    [InlineData("[]", "[]\n")]
    [InlineData("1", "1\n")]
    [InlineData("{\"b\":[],\"a\":{}}", "{\n  \"b\": [],\n  \"a\": {}\n}\n")]
    [InlineData("{\"a\":[1,\"x\",[null]]}", "{\n  \"a\": [\n    1,\n    \"x\",\n    [\n      null\n    ]\n  ]\n}\n")]
    [InlineData("[1.50E+07,true,false]", "[\n  1.50E+07,\n  true,\n  false\n]\n")]
    [InlineData("{\"a\":1,\"a\":2}", "{\n  \"a\": 1,\n  \"a\": 2\n}\n")]
    public void There_is_one_form(string text, string expected) => Assert.Equal(expected, JsonWriter.Write(JsonReader.Read(text).Root!));

    [Theory]
    [InlineData("plain/<&>'+é日\U0001F600\u007f", "plain/<&>'+é日\U0001F600\u007f")]
    [InlineData("\"\\", "\\\"\\\\")]
    [InlineData("\b\f\n\r\t", "\\b\\f\\n\\r\\t")]
    [InlineData("\0\u0001\u001f", "\\u0000\\u0001\\u001f")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    public void Only_what_needs_an_escape_gets_one(string text, string escaped)
    {
        Assert.Equal(escaped, JsonText.Escape(text));
        Assert.Equal("\"" + escaped + "\"", JsonText.Quote(text));
        Assert.Equal(text, JsonReader.Read(JsonText.Quote(text)).Root!.Text);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_escaped_so_that_the_text_is_valid_UTF8()
    {
        Assert.Equal("\\ud800a\\udc00", JsonText.Escape("\ud800a\udc00"));
        Assert.Equal("\\udc00\\ud800", JsonText.Escape("\udc00\ud800"));
        Assert.Equal("\\ud83d\U0001F600", JsonText.Escape("\ud83d\ud83d\ude00"));
    }

    [Fact]
    public void A_hole_in_a_text_is_in_the_notation_of_whoever_fills_it()
    {
        var node = Template(false, "shop/", "{Name}", ":", "{Version}", "\n");

        Assert.Equal("\"shop/{Name}:{Version}\\n\"\n", JsonWriter.Write(node));
        Assert.Equal("\"shop/\u0001Name\u0001:\u0001Version\u0001\\n\"\n", JsonWriter.Write(node, HoleStyle.Carrier));
        Assert.Equal("\"shop/${Name}:${Version}\\n\"\n", JsonWriter.Write(node, HoleStyle.TerraformTemplate));
        Assert.Equal("\"shop/${var.Name}:${var.Version}\\n\"\n", JsonWriter.Write(node, HoleStyle.TerraformVariable));
        Assert.Equal("\"shop/{{ must_env `Name` }}:{{ must_env `Version` }}\\n\"\n", JsonWriter.Write(node, HoleStyle.Ecspresso));
    }

    [Fact]
    public void A_hole_for_a_number_stands_in_quotes_where_the_file_is_JSON()
    {
        var node = Template(true, "{Port}");

        Assert.Equal("\"{Port}\"\n", JsonWriter.Write(node));
        Assert.Equal("\u0002Port\u0002\n", JsonWriter.Write(node, HoleStyle.Carrier));
        Assert.Equal("${Port}\n", JsonWriter.Write(node, HoleStyle.TerraformTemplate));
        Assert.Equal("\"${var.Port}\"\n", JsonWriter.Write(node, HoleStyle.TerraformVariable));
        Assert.Equal("{{ must_env `Port` }}\n", JsonWriter.Write(node, HoleStyle.Ecspresso));
    }

    [Fact]
    public void A_number_with_something_beside_its_hole_is_a_text() =>
        Assert.Equal("\"\u0001Port\u00010\"\n", JsonWriter.Write(Template(true, "{Port}", "0"), HoleStyle.Carrier));

    [Fact]
    public void A_document_of_any_depth_can_be_written()
    {
        var node = Node.Null();
        for (var i = 0; i < 2_000; i++) node = Node.Array(EquatableArray.Create(node));
        Assert.Equal(4_001, JsonWriter.Write(node).Count(c => c == '\n'));
    }

    private static Node Template(bool bare, params string[] parts) => Node.Template(
        parts.Select(part => part[0] == '{' ? new TemplatePart(part.Trim('{', '}'), true) : new TemplatePart(part, false)).ToEquatableArray(), bare);
}
