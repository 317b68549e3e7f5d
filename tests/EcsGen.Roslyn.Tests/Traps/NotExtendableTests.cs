using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Traps;

/// <summary>Types to which no part can be added: nothing is generated, and one rule says why.</summary>
public class NotExtendableTests
{
    [Theory]
    [InlineData("[EcsGen.TaskDefinition(\"a\")] file partial class Web { }", "ECSG1002")]
    [InlineData("file partial class Outer { [EcsGen.TaskDefinition(\"a\")] public partial class Web { } }", "ECSG1002")]
    [InlineData("[EcsGen.TaskDefinition(\"a\")] class Web { }", "ECSG1001")]
    [InlineData("[EcsGen.TaskDefinition(\"a\")] record Web;", "ECSG1001")]
    [InlineData("class Outer { [EcsGen.TaskDefinition(\"a\")] public partial class Web { } }", "ECSG1001")]
    [InlineData("interface IOuter { [EcsGen.TaskDefinition(\"a\")] public partial class Web { } }", "ECSG1001")]
    [InlineData("partial class Outer { class Middle { [EcsGen.TaskDefinition(\"a\")] public partial class Web { } } }", "ECSG1001")]
    [InlineData("[EcsGen.TaskDefinition(\"a\")] partial class Web<T> { }", "ECSG1003")]
    [InlineData("partial class Outer<T> { [EcsGen.TaskDefinition(\"a\")] public partial class Web { } }", "ECSG1003")]
    [InlineData("partial class Outer<T> { public partial class Middle { [EcsGen.TaskDefinition(\"a\")] public partial class Web { } } }", "ECSG1003")]
    public async Task Definition(string source, string id)
    {
        Assert.Empty((await GeneratorTest.Run(source)).Hints);
        Assert.Equal([id], await Ids.OfShape(source));
    }

    [Theory]
    [InlineData("[EcsGen.Container(\"a\")] file partial class App { }")]
    [InlineData("[EcsGen.Container(\"a\")] class App { }")]
    [InlineData("class Outer { [EcsGen.Container(\"a\")] public partial class App { } }")]
    [InlineData("[EcsGen.Container(\"a\")] partial class App<T> { }")]
    public async Task Container_without_its_constant_is_no_mistake(string source)
    {
        Assert.Empty((await GeneratorTest.Run(source)).Hints);
        Assert.Empty(await Ids.OfShape(source));
    }

    [Fact]
    public async Task Container_that_is_not_partial_is_in_the_json_of_its_definition()
    {
        var generated = await GeneratorTest.Run("[EcsGen.TaskDefinition(\"web\")] partial class Web { [EcsGen.Container(\"app\")] class App { } }");
        Assert.Contains("app", generated.Json("Web"), System.StringComparison.Ordinal);
        Assert.DoesNotContain("ContainerName", generated.Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Container_in_a_definition_that_is_not_partial_gets_nothing()
    {
        var generated = await GeneratorTest.Run("[EcsGen.TaskDefinition(\"web\")] class Web { [EcsGen.Container(\"app\")] partial class App { } }");
        Assert.Empty(generated.Hints);
    }
}
