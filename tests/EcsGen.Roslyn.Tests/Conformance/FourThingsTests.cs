using EcsGen.Roslyn.Tests.Reading;
using Xunit;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>Unset, null, empty and 0 are four things.</summary>
public sealed class FourThingsTests
{
    private const string Base = """
        [TaskDefinition("base")] partial class Base
        {
            [Container("c", Cpu = 256, User = "root", Command = new[] { "run" }, Essential = true)] public partial class C { }
        }
        """;

    [Theory]
    [InlineData("", """{"name":"c","cpu":256,"essential":true,"command":["run"],"user":"root"}""")]
    [InlineData(", User = null", """{"name":"c","cpu":256,"essential":true,"command":["run"]}""")]
    [InlineData(", User = \"\"", """{"name":"c","cpu":256,"essential":true,"command":["run"],"user":""}""")]
    [InlineData(", Command = null", """{"name":"c","cpu":256,"essential":true,"user":"root"}""")]
    [InlineData(", Command = new string[0]", """{"name":"c","cpu":256,"essential":true,"command":[],"user":"root"}""")]
    [InlineData(", Cpu = 0", """{"name":"c","cpu":0,"essential":true,"command":["run"],"user":"root"}""")]
    [InlineData(", Essential = false", """{"name":"c","cpu":256,"essential":false,"command":["run"],"user":"root"}""")]
    public void A_derived_class_says_each(string argument, string expected)
    {
        var json = Read.Json("Derived", Base, $"[TaskDefinition(\"derived\")] partial class Derived : Base {{ [Container(\"c\"{argument})] public new partial class C {{ }} }}");
        Assert.Equal(expected, json["containerDefinitions"]![0]!.ToJsonString());
    }

    [Fact]
    public void Nothing_is_added_that_was_not_written() =>
        Assert.Equal("{}", Read.Json("Empty", "[TaskDefinition] partial class Empty { }").ToJsonString());
}
