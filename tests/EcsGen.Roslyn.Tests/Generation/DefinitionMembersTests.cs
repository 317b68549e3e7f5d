using System;
using System.Text;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Generation;

/// <summary>What a definition without parameters gets.</summary>
public class DefinitionMembersTests
{
    private const string Web = """
        using EcsGen;
        namespace Shop
        {
            [TaskDefinition("shop-web", Cpu = 512)]
            public partial class Web
            {
                [Container("nginx", Image = "nginx:1.27")]
                [Port(Http)]
                public partial class Nginx { public const int Http = 80; }
            }
        }
        """;

    private const string Json = "{\n  \"family\": \"shop-web\",\n  \"cpu\": \"512\",\n  \"containerDefinitions\": [\n    {\n      \"name\": \"nginx\",\n      \"image\": \"nginx:1.27\",\n"
        + "      \"portMappings\": [\n        {\n          \"containerPort\": 80\n        }\n      ]\n    }\n  ]\n}\n";

    [Fact]
    public async Task Family_is_a_constant() => Assert.Equal("shop-web", (await GeneratorTest.Run(Web)).Member("Shop.Web", "Family"));

    [Fact]
    public async Task Container_names_are_constants() => Assert.Equal("nginx", (await GeneratorTest.Run(Web)).Member("Shop.Web+Nginx", "ContainerName"));

    [Fact]
    public async Task Json_is_the_request_in_canonical_form()
    {
        var json = (await GeneratorTest.Run(Web)).Json("Shop.Web");
        using var expected = System.Text.Json.JsonDocument.Parse(Json);
        using var actual = System.Text.Json.JsonDocument.Parse(json);
        Assert.True(System.Text.Json.JsonElement.DeepEquals(expected.RootElement, actual.RootElement), json);
        Assert.Equal(Json.Length, json.Length);
    }

    [Fact]
    public async Task JsonUtf8_is_the_same_text_made_once()
    {
        var generated = await GeneratorTest.Run(Web, """
            public static class Program
            {
                public static byte[] Bytes() => Shop.Web.JsonUtf8.ToArray();
                public static bool IsOne() => System.Runtime.CompilerServices.Unsafe.AreSame(
                    ref System.Runtime.InteropServices.MemoryMarshal.GetReference(Shop.Web.JsonUtf8),
                    ref System.Runtime.InteropServices.MemoryMarshal.GetReference(Shop.Web.JsonUtf8));
            }
            """);
        var program = generated.Load().GetType("Program")!;
        var bytes = (byte[])program.GetMethod("Bytes")!.Invoke(null, null)!;
        Assert.Equal(generated.Json("Shop.Web"), Encoding.UTF8.GetString(bytes));
        Assert.Equal(true, program.GetMethod("IsOne")!.Invoke(null, null));
    }

    [Fact]
    public async Task Text_of_any_characters_comes_through()
    {
        const string Odd = "\"\\\0\u0001\u0002\b\t\r\n\u007f\u0085\u2028\u2029é漢😀\ud800{}{{0}}$@\ufeff";
        var literal = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(Odd, quote: true);
        var generated = await GeneratorTest.Run($"[EcsGen.TaskDefinition({literal})] public partial class Web {{ [EcsGen.Container({literal})] public partial class C {{ }} }}");
        Assert.Equal(Odd, generated.Member("Web", "Family"));
        Assert.Equal(Odd, generated.Member("Web+C", "ContainerName"));
        var root = EcsGen.Json.JsonReader.Read(generated.Json("Web")).Root!;
        Assert.Equal(Odd, root.Find("family")!.Text);
    }

    [Fact]
    public async Task Only_line_feeds_are_written_whatever_the_source_has()
    {
        var generated = await GeneratorTest.Run(Web.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', generated.Text);
        Assert.DoesNotContain('\r', generated.Json("Shop.Web"));
    }

    [Fact]
    public async Task Culture_does_not_show()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        var expected = await GeneratorTest.Run(Numbers);
        try
        {
            var odd = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.GetCultureInfo("sv-SE").Clone();
            odd.NumberFormat.NegativeSign = "\u2212";
            System.Globalization.CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected.Text, Generated.From(expected.Before).Text);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private const string Numbers = """[EcsGen.TaskDefinition("n", Cpu = -1)] public partial class N { [EcsGen.Container("İi", Memory = -5)] public partial class Ii { } }""";
}
