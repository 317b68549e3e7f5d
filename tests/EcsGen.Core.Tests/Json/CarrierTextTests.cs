using System.Collections.Generic;
using System.Linq;
using CsCheck;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Json;

public class CarrierTextTests
{
    private const string Carrier = "{\n  \"image\": \"web:\u0001Version\u0001-\u0001Arch\u0001\",\n  \"cpu\": \u0002Cpu\u0002,\n  \"tag\": \"\u0001Version\u0001 {Version}\"\n}\n";

    [Fact]
    public void Each_name_is_listed_once_in_order() => Assert.Equal(["Version", "Arch", "Cpu"], CarrierText.Names(Carrier));

    [Fact]
    public void The_file_form_is_JSON_with_names_in_braces() => Assert.Equal(
        "{\n  \"image\": \"web:{Version}-{Arch}\",\n  \"cpu\": \"{Cpu}\",\n  \"tag\": \"{Version} {Version}\"\n}\n", CarrierText.ToFileText(Carrier));

    [Fact]
    public void Values_are_escaped_in_texts_and_written_as_they_are_for_numbers()
    {
        var text = Fill(out var missing, out var error, ("Version", "1 \"é\"\n{Arch}"), ("Arch", "arm64"), ("Cpu", "256"));
        Assert.Equal("{\n  \"image\": \"web:1 \\\"é\\\"\\n{Arch}-arm64\",\n  \"cpu\": 256,\n  \"tag\": \"1 \\\"é\\\"\\n{Arch} {Version}\"\n}\n", text);
        Assert.Empty(missing);
        Assert.Null(error);
    }

    [Fact]
    public void A_hole_without_a_value_stays_and_is_named()
    {
        var text = Fill(out var missing, out var error, ("Version", "2"));
        Assert.Equal("{\n  \"image\": \"web:2-{Arch}\",\n  \"cpu\": \"{Cpu}\",\n  \"tag\": \"2 {Version}\"\n}\n", text);
        Assert.Equal(["Arch", "Cpu"], missing);
        Assert.Null(error);
    }

    [Fact]
    public void A_value_that_is_null_is_missing()
    {
        Fill(out var missing, out _, ("Version", "2"), ("Arch", null!), ("Cpu", "1"));
        Assert.Equal(["Arch"], missing);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1.5e+10")]
    [InlineData("true")]
    [InlineData("false")]
    public void What_may_stand_bare(string value)
    {
        Assert.Contains("\"cpu\": " + value + ",", Fill(out _, out var error, ("Cpu", value)));
        Assert.Null(error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("007")]
    [InlineData("+1")]
    [InlineData("0x10")]
    [InlineData("1 ")]
    [InlineData("1,\"x\":2")]
    [InlineData("True")]
    [InlineData("NaN")]
    [InlineData("١")]
    public void What_may_not_is_an_error_that_names_it(string value)
    {
        Assert.Null(Fill(out _, out var error, ("Cpu", value)));
        Assert.Contains("The parameter Cpu stands for a number, a boolean or JSON, and its value is " + JsonText.Quote(value), error);
        Assert.Contains("Write a number", error);
    }

    [Fact]
    public void The_file_form_is_what_the_writer_writes_for_files() => RandomDocuments.Templates.Sample(node =>
        Assert.Equal(JsonWriter.Write(node), CarrierText.ToFileText(JsonWriter.Write(node, HoleStyle.Carrier))));

    [Fact]
    public void The_filled_text_is_what_the_writer_writes_for_the_filled_document() => RandomDocuments.Templates.Sample(node =>
    {
        var values = new Dictionary<string, string> { ["A"] = "\"\\\u0001\n{B}", ["B"] = "é", ["N"] = "-1.50" };
        var filled = Node.Array(node.Items.Select(item => Filled(item, values)).ToEquatableArray());
        Assert.Equal(JsonWriter.Write(filled), CarrierText.Fill(JsonWriter.Write(node, HoleStyle.Carrier), values, out _, out _));
    });

    [Theory]
    [InlineData("")]
    [InlineData("{}\n")]
    [InlineData("\"\u0001open\"")]
    [InlineData("\"\u0001a\u0002\"")]
    public void A_text_without_whole_marks_stays_as_it_is(string text)
    {
        Assert.Empty(CarrierText.Names(text));
        Assert.Equal(text, CarrierText.ToFileText(text));
    }

    private static Node Filled(Node node, Dictionary<string, string> values)
    {
        if (node.Kind != NodeKind.Template) return node;
        var text = string.Concat(node.Parts.Select(part => part.IsParameter ? values[part.Text] : part.Text));
        return node.IsBare ? Node.Number(text) : Node.String(text);
    }

    private static string? Fill(out IReadOnlyList<string> missing, out string? error, params (string Name, string Value)[] values)
    {
        var byName = new Dictionary<string, string>();
        foreach (var (name, value) in values) byName.Add(name, value);
        return CarrierText.Fill(Carrier, byName, out missing, out error);
    }
}
