using System.Linq;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Json;

public class JsonReaderTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData(" \t\r\n-0.5e+10 ")]
    [InlineData("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\uD83D\\ude00\"]")]
    [InlineData("{\"\":{\"a\":[true,false,null,1E5,{}]}}")]
    [InlineData(RandomDocuments.Typical)]
    public void Strict_JSON_reads_as_the_framework_reads_it(string text)
    {
        var document = JsonReader.Read(text);
        Assert.Equal(JsonOracle.Read(text), document.Root);
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void A_number_stays_as_it_was_written() =>
        Assert.Equal("1.50E+007", JsonReader.Read("1.50E+007").Root!.Text);

    [Theory]
    [InlineData("{\n  \"a\": 1\n}")]
    [InlineData("{\r\n  \"a\": 1\r\n}")]
    [InlineData("{\r  \"a\": 1\r}")]
    public void Lines_end_at_each_kind_of_line_end(string text)
    {
        var member = JsonReader.Read(text).Root!.Members[0];
        var start = text.IndexOf('"');
        Assert.Equal(new LinePlace(2, 3, start, 3), member.Place);
        Assert.Equal(new LinePlace(2, 8, start + 5, 1), member.Value.Place);
    }

    [Fact]
    public void Columns_count_UTF16_units() =>
        Assert.Equal(new LinePlace(1, 8, 7, 1), JsonReader.Read("[\"\U0001F600\", 1]").Root!.Items[1].Place);

    [Fact]
    public void Both_of_two_members_with_one_name_are_kept_and_the_second_is_reported()
    {
        var document = JsonReader.Read("[{\n  \"cpu\": 1,\n  \"cpu\": 2\n}]");
        Assert.Equal(["1", "2"], document.Root!.Items[0].Members.Select(member => member.Value.Text));
        var finding = Assert.Single(document.Findings);
        Assert.Equal(FindingIds.DuplicateMember, finding.Id);
        Assert.Equal("[0].cpu", finding.Path.ToString());
        Assert.Equal(new LinePlace(3, 3, 17, 5), finding.Place);
        Assert.Equal("\"cpu\" stands twice in this object, first at line 2, column 3. The last one counts. Remove one of them.", finding.Message);
    }

    [Fact]
    public void A_third_one_is_compared_with_the_first() =>
        Assert.All(JsonReader.Read("{\"a\":1,\"a\":2,\"a\":3}").Findings, finding => Assert.Contains("line 1, column 2", finding.Message));

    [Fact]
    public void Names_in_another_case_are_other_names() => Assert.Empty(JsonReader.Read("{\"a\":1,\"A\":2}").Findings);

    [Fact]
    public void Nesting_is_bounded()
    {
        Assert.NotNull(JsonReader.Read(Nested(JsonReader.MaxDepth)).Root);
        var finding = Assert.Single(JsonReader.Read(Nested(JsonReader.MaxDepth + 1)).Findings);
        Assert.Equal(FindingIds.NotJson, finding.Id);
        Assert.Equal(new LinePlace(1, JsonReader.MaxDepth + 1, JsonReader.MaxDepth, 1), finding.Place);
        Assert.Null(JsonReader.Read(new string('[', 1_000_000)).Root);
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
