using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace EcsGen.Roslyn.Tests.Fuzz;

/// <summary>Every argument of every attribute, by position and by name, with values that do not fit: nothing throws.</summary>
public class ArgumentTests
{
    private static readonly string[] Values =
    [
        "null", "default", "1", "-1L", "1.5", "'c'", "true", "\"text\"", "\"{P}\"", "(object)1", "Missing", "Missing.Deep", "nameof(Missing)", "typeof(int)", "typeof(void)", "typeof(Missing)", "typeof(int[])", "typeof(int*)",
        "typeof(System.Collections.Generic.List<>)", "typeof(System.Collections.Generic.List<Missing>)", "typeof(Web)", "typeof(Web.App)", "new int[0]", "new[] { null }", "new string[] { null, Missing }",
        "new[] { typeof(Web), null, typeof(Missing) }", "new object[] { 1, \"a\", null }", "[]", "[null]", "[1, \"a\"]", "[..Missing]", "(NetworkMode)99", "(LaunchType)(-1)", "new[] { (LaunchType)7 }", "(Web)null", "1 / 0", "\"\\ud800\"", "Other.Value", "", "Web.Family", "App.ContainerName",
    ];

    private static readonly Type[] Attributes =
        typeof(TaskDefinitionAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute)) && type.Namespace == "EcsGen").OrderBy(type => type.Name, StringComparer.Ordinal).ToArray();

    [Fact]
    public Task Constructor_arguments() => Each(from attribute in Attributes
        from constructor in attribute.GetConstructors()
        from at in Enumerable.Range(0, constructor.GetParameters().Length)
        from value in Values
        select $"[{Name(attribute)}({string.Join(", ", constructor.GetParameters().Select((parameter, i) => i == at ? value : Good(parameter.ParameterType)))})]");

    [Fact]
    public Task Too_few_and_too_many_arguments() => Each(from attribute in Attributes
        from arguments in new[] { "", "()", "(", "(,)", "(\"a\")", "(\"a\",)", "(\"a\", \"b\", \"c\", \"d\", \"e\")", "(name: \"a\")", "(Missing = 1)", "(Order = 1, Order = 2)", "(Raw = \"{}\", Raw = \"{}\")", "(typeof(Web))", "<int>(1)" }
        select $"[{Name(attribute)}{arguments}]");

    [Fact]
    public Task Named_arguments() => Each(from attribute in Attributes
        from property in attribute.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        from value in Values
        let good = attribute.GetConstructors().OrderBy(constructor => constructor.GetParameters().Length).First().GetParameters().Select(parameter => Good(parameter.ParameterType) + ", ")
        select $"[{Name(attribute)}({string.Concat(good)}{property.Name} = {value})]");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"family\":null,\"containerDefinitions\":{\"a\":1}}")]
    [InlineData("{\"containerDefinitions\":[null,1,\"a\",[],{\"name\":[]}],\"volumes\":3,\"cpu\":[],\"tags\":[[[]]]}")]
    [InlineData("{\"healthCheck\":[1],\"environment\":{\"a\":1},\"portMappings\":\"x\",\"logConfiguration\":1}")]
    public Task Raw_of_any_form(string raw) => Each(Attributes.Where(attribute => attribute.GetProperty("Raw") is not null)
        .Select(attribute => $"[{Name(attribute)}({string.Join(", ", attribute.GetConstructors()[0].GetParameters().Select(parameter => Good(parameter.ParameterType)).Append("Raw = " + Literal(raw)))})]"));

    [Fact]
    public Task Raw_of_great_depth() =>
        Each([$"[TaskDefinition(Raw = {Literal(string.Concat(Enumerable.Repeat("{\"a\":[", 20000)))})]", $"[Tag(\"a\", \"b\", Raw = {Literal(string.Concat(Enumerable.Repeat("{\"a\":", 60)) + "1" + new string('}', 60))})]"]);

    [Fact]
    public Task Paths_of_parameters_and_removals() => Each(from path in new[] { "", ".", "..", "a.b", "cpu.", ".cpu", "[", "[]", "cpu[0]", "containerDefinitions[", "containerDefinitions[]", "containerDefinitions[app].", "containerDefinitions[app].portMappings[80].hostPort.x", "tags[a].value", "tags[a]", "healthCheck", "healthCheck.command", "logConfiguration.options[a]", "environment" }
        from attribute in new[] { $"[Parameter(\"P\", Member = \"{path}\")]", $"[Remove(\"{path}\")]", $"[Remove(\"{path}\", \"a\", null, \"\")]" }
        select attribute);

    // many at once, each on classes of its own: the compiler's start costs more than a class
    private static async Task Each(IEnumerable<string> attributes)
    {
        var session = new Session();
        foreach (var batch in attributes.Distinct().Chunk(50))
            await session.Type(Frame, "using EcsGen;\n" + string.Concat(batch.Select(Classes)));
    }

    private static string Classes(string attribute, int i) => $$"""
        [TaskDefinition("d{{i}}"), Parameter("P"), Parameter("Q", Member = "cpu")] {{attribute}} partial class D{{i}} : Web
        {
            [Container("c{{i}}", Image = "{P}")] {{attribute}} partial class C{{i}} : App { }
            [DockerVolume("v{{i}}")] {{attribute}} class V{{i}} { }
        }
        {{attribute}} partial class N{{i}} : Web { {{attribute}} partial class M{{i}} : App { } }

        """;

    private const string Frame = """
        using EcsGen;
        [TaskDefinition("web", Cpu = 256), Tag("a", "b"), Parameter("P")]
        partial class Web { [Container("app", Image = "a"), Port(80), Env("A", "1"), LogConfiguration(LogDriver.Awslogs), LogOption("a", "b")] public partial class App { } [DockerVolume("cache")] public class Cache { } }
        class Other { public const string Value = Missing + "x"; }
        """;

    private static string Name(Type attribute) => attribute.Name[..^"Attribute".Length];

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Good(Type type) =>
        type == typeof(string) ? "\"a\"" : type == typeof(int) ? "1" : type == typeof(bool) ? "true" : type == typeof(Type) ? "typeof(Web.App)" : type.IsEnum ? $"({type.Name})0" : "new[] { \"a\" }";
}
