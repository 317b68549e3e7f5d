using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using EcsGen.CompilerServices;
using EcsGen.Json;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Generation;

/// <summary>What a definition with parameters gets: Render, whose text is the carrier's with its holes filled, byte for byte.</summary>
public class RenderTests
{
    private const string Source = """
        using EcsGen;
        [TaskDefinition("web")]
        [Parameter("Version")]
        [Parameter("Tail")]
        [Parameter("Cpu", Member = "cpu")]
        [Parameter("Retries", Member = "containerDefinitions[app].healthCheck.retries")]
        [Parameter("Root", Member = "containerDefinitions[app].readonlyRootFilesystem")]
        public partial class Web
        {
            [Container("app", Image = "shop/app:{Version}", Command = new[] { "{Version}{Tail}", "${Version}", "{ not }", "{Retries} {Root}" })]
            [HealthCheck("CMD-SHELL", "curl {Tail}")]
            public partial class App { }
        }
        """;

    public static TheoryData<string> Texts => [.. new[] { "", "1.2.3", "\"", "\\", "a\b\f\n\r\t\u0001\u001f z", "\u2028\u2029\u0085\u007f", "é漢", "😀", "\ud83d", "\ude00", "\ude00\ud83d", "x\ud83d", "{Tail}{0}", "</script>&'" }];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Render_fills_the_carrier(string text)
    {
        var web = (await GeneratorTest.Run(Source)).Load().GetType("Web")!;
        var values = new Dictionary<string, object> { ["Version"] = text, ["Tail"] = "<" + text, ["Cpu"] = "1 vCPU" + text, ["Retries"] = 3, ["Root"] = true };
        Assert.Equal(Filled(web, values), Rendered(web, values));
    }

    [Theory]
    [InlineData(int.MinValue, false)]
    [InlineData(-1, true)]
    [InlineData(int.MaxValue, true)]
    public async Task Numbers_and_booleans_are_bare_in_any_culture(int retries, bool root)
    {
        var before = CultureInfo.CurrentCulture;
        var web = (await GeneratorTest.Run(Source)).Load().GetType("Web")!;
        var values = new Dictionary<string, object> { ["Version"] = "1", ["Tail"] = "2", ["Cpu"] = "256", ["Retries"] = retries, ["Root"] = root };
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "\u2212";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(Filled(web, values), Rendered(web, values));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Parameters_are_typed_by_the_member_they_fill()
    {
        var render = (await GeneratorTest.Run(Source)).Load().GetType("Web")!.GetMethod("Render")!;
        Assert.Equal(["string cpu", "int retries", "bool root", "string tail", "string version"],
            render.GetParameters().Select(parameter => $"{Keyword(parameter)} {parameter.Name}"));
    }

    [Fact]
    public async Task Json_is_absent_and_Family_stays()
    {
        var generated = await GeneratorTest.Run(Source);
        Assert.Equal("web", generated.Member("Web", "Family"));
        Assert.Null(generated.Load().GetType("Web")!.GetProperty("Json"));
        Assert.Null(generated.Load().GetType("Web")!.GetProperty("JsonUtf8"));
    }

    [Fact]
    public async Task Names_that_differ_by_case_or_are_keywords_are_arguments()
    {
        var generated = await GeneratorTest.Run("""
            using EcsGen;
            [TaskDefinition("web")]
            [Parameter("Class")] [Parameter("Version")] [Parameter("version")] [Parameter("_")] [Parameter("value")] [Parameter("Text")] [Parameter("c")] [Parameter("Render2")]
            public partial class Web
            {
                [Container("app", Image = "{Class}{Version}{version}{_}{value}{Text}{c}{Render2}")]
                public partial class App { }
            }
            """);
        var web = generated.Load().GetType("Web")!;
        var values = web.GetMethod("Render")!.GetParameters().ToDictionary(parameter => CarrierName(parameter.Name!), parameter => (object)("v_" + parameter.Name));
        Assert.Equal(8, values.Count);
        Assert.Equal(Filled(web, values), Rendered(web, values));

        static string CarrierName(string argument) => argument switch { "class" => "Class", "text" => "Text", "render2" => "Render2", _ => argument };
    }

    private static string Rendered(System.Type type, Dictionary<string, object> values)
    {
        var render = type.GetMethod("Render")!;
        var arguments = render.GetParameters().Select(parameter => values.TryGetValue(parameter.Name!, out var value) ? value : values[char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..]]);
        return (string)render.Invoke(null, arguments.ToArray())!;
    }

    private static string Filled(System.Type type, Dictionary<string, object> values)
    {
        var carrier = CarrierTests.Carrier(type).ConstructorArguments[2].Value;
        var texts = values.ToDictionary(entry => entry.Key, entry => entry.Value switch { bool flag => flag ? "true" : "false", int number => number.ToString(CultureInfo.InvariantCulture), var other => (string)other });
        var filled = CarrierText.Fill((string)carrier!, texts, out var missing, out var error);
        Assert.Empty(missing);
        Assert.Null(error);
        return filled!;
    }

    private static string Keyword(ParameterInfo parameter) => parameter.ParameterType == typeof(string) ? "string" : parameter.ParameterType == typeof(int) ? "int" : "bool";
}
