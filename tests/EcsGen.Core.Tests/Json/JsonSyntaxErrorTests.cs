using System.Linq;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Json;

/// <summary>A syntax error is one finding: where, what was found, what was expected, what to write instead.</summary>
public class JsonSyntaxErrorTests
{
    [Theory]
    [InlineData("", 1, 1, "The document is empty. Write an object, { ... }.")]
    [InlineData(" \n // c\n", 3, 1, "The document is empty.")]
    [InlineData("{\n", 2, 1, "The document ends where a member's name in double quotes is expected. The object that begins at line 1, column 1 is still open: write what is missing, and }.")]
    [InlineData("{\"a\":", 1, 6, "ends where a value is expected.")]
    [InlineData("[[1],", 1, 6, "The list that begins at line 1, column 1 is still open: write what is missing, and ].")]
    [InlineData("[\"a", 1, 2, "The text that begins here has no closing quote.")]
    [InlineData("[1 /* c", 1, 4, "The comment that begins here has no end. Write */")]
    public void Ends_too_early(string text, int line, int column, string message) => AssertError(text, line, column, message);

    [Theory]
    [InlineData("{\"a\": 1\n \"b\": 2}", 2, 2, "The text \"b\" stands where a comma or } is expected. Write a comma after the value that ends at line 1, column 8.")]
    [InlineData("{\"a\": \"echo \"hi\"\"}", 1, 14, "Write \\\" for a quote inside a text")]
    [InlineData("{\"a\": 1]", 1, 8, "The object that begins at line 1, column 1 is still open: write } before it.")]
    [InlineData("[{\"a\": 1]", 1, 9, "The object that begins at line 1, column 2 is still open: write } before it.")]
    [InlineData("[1}", 1, 3, "The list that begins at line 1, column 1 is still open: write ] before it.")]
    [InlineData("[1,,2]", 1, 4, "Remove the comma")]
    [InlineData("{,}", 1, 2, "Remove the comma")]
    [InlineData("{\"a\":}", 1, 6, "'}' stands where a value is expected. Write what is missing before it")]
    [InlineData("{\"a\" = 1}", 1, 6, "Write : instead of =.")]
    [InlineData("{\"a\", 1}", 1, 5, "Write : and a value after the name \"a\"")]
    [InlineData("[\"a\": 1]", 1, 5, "write { ... } around them")]
    [InlineData("{[1]}", 1, 2, "The items of a list stand in [ ... ]")]
    [InlineData("{\"a\": 1; \"b\": 2}", 1, 7, "instead of the semicolon")]
    [InlineData("{\"a\": \"b\" + \"c\"}", 1, 11, "JSON does not compute")]
    public void Brackets_and_commas(string text, int line, int column, string message) => AssertError(text, line, column, message);

    [Theory]
    [InlineData("{} {}", 1, 4, "A file holds one document: put several into one list")]
    [InlineData("{},", 1, 3, "A file holds one document")]
    [InlineData("{}}", 1, 3, "Remove it, or write the bracket that it closes.")]
    [InlineData("\"a\": 1", 1, 4, "Put the members into an object")]
    [InlineData("{} x", 1, 4, "'x' stands after the end of the document.")]
    public void After_the_document(string text, int line, int column, string message) => AssertError(text, line, column, message);

    [Theory]
    [InlineData("{'a': 1}", 1, 2, "A single quote stands where a member's name in double quotes is expected. Write double quotes: \"a\".")]
    [InlineData("{\"a\": 'it'}", 1, 7, "Write double quotes: \"it\".")]
    [InlineData("{a: 1}", 1, 2, "Write \"a\"")]
    [InlineData("{\"a\": web}", 1, 7, "A text stands in double quotes: write \"web\".")]
    [InlineData("{\"a\": \u201cweb\u201d}", 1, 7, "A curly quote (U+201C) stands where a value is expected. Write a straight double quote")]
    [InlineData("{\"a\": \"web,\n \"b\": 2}", 1, 7, "The text that begins here has no closing quote.")]
    [InlineData("{\"a\": \"C:\\Users\"}", 1, 10, "\\U is no escape in JSON. Write \\\\ for a backslash.")]
    [InlineData("[\"\\u12\"]", 1, 3, "\\u is not followed by four hexadecimal digits.")]
    [InlineData("[\"it\\'s\"]", 1, 5, "Write ' alone.")]
    [InlineData("[\"x\\\ny\"]", 1, 4, "Write \\n for a line end")]
    public void Quotes(string text, int line, int column, string message) => AssertError(text, line, column, message);

    [Theory]
    [InlineData("[007]", 1, 2, "Write 7, or \"007\" if it is a text.")]
    [InlineData("[-01]", 1, 2, "Write -1,")]
    [InlineData("[00]", 1, 2, "Write 0,")]
    [InlineData("[+1]", 1, 2, "Write 1,")]
    [InlineData("[.5]", 1, 2, "Write 0.5,")]
    [InlineData("[5.]", 1, 2, "Write 5,")]
    [InlineData("[1e]", 1, 2, "write \"1e\"")]
    [InlineData("[0x1F]", 1, 2, "Write 31,")]
    [InlineData("[0xFFFFFFFFFFFFFFFFFF]", 1, 2, "write \"0xFFFF")]
    [InlineData("[1_000]", 1, 2, "Write 1000,")]
    [InlineData("[10.0.0.1]", 1, 2, "write \"10.0.0.1\"")]
    [InlineData("[512MB]", 1, 2, "write \"512MB\"")]
    [InlineData("[-]", 1, 2, "write \"-\"")]
    [InlineData("[NaN]", 1, 2, "JSON has no such number.")]
    [InlineData("[-Infinity]", 1, 2, "JSON has no such number.")]
    [InlineData("[True]", 1, 2, "Write true,")]
    [InlineData("[None]", 1, 2, "Write null,")]
    public void Numbers_and_words(string text, int line, int column, string message) => AssertError(text, line, column, message);

    [Theory]
    [InlineData("{\"a\": ${port}}", 1, 7, "'${port}' stands where a value is expected. This looks like a placeholder")]
    [InlineData("{\"a\": {{ port }}}", 1, 8, "This looks like a placeholder")]
    [InlineData("{\"a\": <PORT>}", 1, 7, "'<PORT>' stands where")]
    [InlineData("<% if x %>{}", 1, 1, "This looks like a placeholder")]
    [InlineData("{ # c\n}", 1, 3, "JSON has no comments: remove it.")]
    [InlineData("family: web", 1, 1, "This looks like YAML.")]
    [InlineData("local x = 1; {}", 1, 1, "This looks like Jsonnet.")]
    [InlineData("aws ecs", 1, 1, "Write an object, { ... }, or a list")]
    [InlineData("{\u00a0}", 1, 2, "A no-break space (U+00A0) stands where")]
    [InlineData("\u0000", 1, 1, "A NUL character (U+0000) stands where a value is expected. The file is not plain UTF-8 text")]
    [InlineData("{\ufeff}", 1, 2, "A byte order mark (U+FEFF)")]
    public void Other_languages(string text, int line, int column, string message) => AssertError(text, line, column, message);

    [Fact]
    public void A_quote_that_is_missing_is_one_finding_and_not_a_line_end_inside_a_text_too() =>
        Assert.Single(JsonReader.Read("{\"a\": \"web,\n \"b\": 2}").Findings);

    [Fact]
    public void A_text_over_two_lines_is_not_blamed_for_an_error_after_the_next_text()
    {
        var findings = JsonReader.Read("[\"a\nb\", \"c\" 1]").Findings;
        Assert.Equal([FindingIds.LooseSyntax, FindingIds.NotJson], findings.Select(finding => finding.Id));
        Assert.Equal(new LinePlace(2, 9, 12, 1), findings[1].Place);
    }

    [Fact]
    public void A_word_is_not_cut_between_the_halves_of_a_pair() =>
        Assert.Contains(new string('x', 39) + "\U0001F600...", JsonReader.Read("[" + new string('x', 39) + "\U0001F600\U0001F600]").Findings[0].Message);

    [Fact]
    public void A_long_or_strange_word_is_cut_and_cleaned()
    {
        var message = JsonReader.Read("[" + new string('x', 500) + "\ud800]").Findings[0].Message;
        Assert.InRange(message.Length, 1, 200);
        Assert.DoesNotContain("\ud800", message, System.StringComparison.Ordinal);
    }

    private static void AssertError(string text, int line, int column, string message)
    {
        var document = JsonReader.Read(text);
        Assert.Null(document.Root);
        var finding = Assert.Single(document.Findings, finding => finding.Id == FindingIds.NotJson);
        Assert.Equal(finding, document.Findings[^1]);
        var place = Assert.IsType<LinePlace>(finding.Place);
        Assert.Equal((line, column), (place.Line, place.Column));
        Assert.Contains(message, finding.Message);
    }
}
