using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace EcsGen.Build;

public class ArtifactReaderTests
{
    private const string Json = "{\n  \"family\": \"web\"\n}\n";

    [Fact]
    public void Attribute_of_another_assembly_is_read()
    {
        using var image = Compiled.ReferencingAttribute($"namespace Shop {{ {Compiled.Definition("Web", "web", Json)} }}");

        Assert.Equal([new Artifact("task-definition", "web", Json, "Shop.Web")], ArtifactReader.Read(image));
    }

    [Fact]
    public void Attribute_of_the_same_assembly_is_read()
    {
        using var image = Compiled.WithAttribute(Compiled.Definition("Web", "web", Json));

        Assert.Equal([new Artifact("task-definition", "web", Json, "Web")], ArtifactReader.Read(image));
    }

    [Fact]
    public void Nested_and_generic_types_are_named_as_in_CSharp()
    {
        using var image = Compiled.WithAttribute(
            $"namespace A.B {{ class Outer<T> {{ struct Middle {{ {Compiled.Definition("Inner<U, V>", "web", Json)} }} }} }}");

        Assert.Equal("A.B.Outer.Middle.Inner", Assert.Single(ArtifactReader.Read(image)).TypeName);
    }

    [Fact]
    public void Definitions_come_in_the_order_of_the_source()
    {
        using var image = Compiled.WithAttribute(Compiled.Definition("B", "b", "1") + Compiled.Definition("A", "a", "2"));

        Assert.Equal(["b", "a"], ArtifactReader.Read(image).Select(artifact => artifact.Name));
    }

    [Fact]
    public void Text_survives_as_it_is()
    {
        const string Text = "\u0001Name\u0001 \u0002N\u0002 \"quoted\" \\ \r\n ö 日本 \U0001F600 \u2028 {{}}";
        using var image = Compiled.WithAttribute(Compiled.Definition("Web", "web", Text));

        Assert.Equal(Text, Assert.Single(ArtifactReader.Read(image)).Text);
    }

    [Fact]
    public void Large_text_is_read_whole()
    {
        var text = new string('x', 1_000_000);
        using var image = Compiled.WithAttribute(Compiled.Definition("Web", "web", text));

        Assert.Equal(text, Assert.Single(ArtifactReader.Read(image)).Text);
    }

    [Theory]
    [InlineData("Later = \"x\"", "")]
    [InlineData("Number = 1", "")]
    [InlineData("Unread = null", "")]
    [InlineData("Unread = \"cpu\\nmemory\"", "cpu\nmemory")]
    [InlineData("Later = \"x\", Unread = \"cpu\", Number = 1", "cpu")]
    public void What_could_not_be_read_is_known_and_other_arguments_are_left_alone(string arguments, string unread)
    {
        using var image = Compiled.WithAttribute(
            Compiled.Definition("Web", "web", Json).Replace(")] private", ", " + arguments + ")] private", StringComparison.Ordinal));

        Assert.Equal(new Artifact("task-definition", "web", Json, "Web", unread), Assert.Single(ArtifactReader.Read(image)));
    }

    [Fact]
    public void Null_family_is_an_empty_one()
    {
        using var image = Compiled.WithAttribute(
            "class Web { [EcsGen.CompilerServices.Artifact(\"task-definition\", null, \"{}\")] static void A() { } }");

        Assert.Equal("", Assert.Single(ArtifactReader.Read(image)).Name);
    }

    [Fact]
    public void Null_text_is_damage()
    {
        using var image = Compiled.WithAttribute(
            "class Web { [EcsGen.CompilerServices.Artifact(\"task-definition\", \"web\", null)] static void A() { } }");

        Assert.Contains("Web", Assert.Throws<BadImageFormatException>(() => ArtifactReader.Read(image)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assembly_without_definitions_gives_none()
    {
        using var image = Compiled.WithAttribute("class Web { [System.Obsolete] void M() { } }");

        Assert.Empty(ArtifactReader.Read(image));
    }

    [Fact]
    public void Attribute_of_the_same_name_elsewhere_is_none_of_ours()
    {
        using var image = Compiled.WithAttribute("""
            class ArtifactAttribute : System.Attribute { public ArtifactAttribute(string a, string b, string c) { } }
            class Web { [Artifact("task-definition", "web", "{}")] static void A() { } }
            """);

        Assert.Empty(ArtifactReader.Read(image));
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ")]
    [InlineData("This is a text, and no assembly at all, but long enough to hold the headers that a real one would begin with.")]
    public void File_that_is_no_assembly_is_damage(string content)
    {
        using var image = new MemoryStream(Encoding.UTF8.GetBytes(content));

        Assert.Throws<BadImageFormatException>(() => ArtifactReader.Read(image));
    }

    [Fact]
    public void Every_truncation_is_damage_or_still_readable()
    {
        using var image = Compiled.WithAttribute(Compiled.Definition("Web", "web", Json));
        var bytes = image.ToArray();

        for (var length = 0; length < bytes.Length; length += 7)
            ReadDamaged(bytes[..length]);
    }

    [Fact]
    public void Every_flipped_byte_is_damage_or_still_readable()
    {
        using var image = Compiled.WithAttribute(Compiled.Definition("Web", "web", Json));
        var bytes = image.ToArray();

        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[i] ^= 0xFF;
            ReadDamaged(damaged);
        }
    }

    private static void ReadDamaged(byte[] bytes)
    {
        try
        {
            ArtifactReader.Read(new MemoryStream(bytes));
        }
        catch (BadImageFormatException)
        {
            // the one exception that callers know
        }
    }
}
