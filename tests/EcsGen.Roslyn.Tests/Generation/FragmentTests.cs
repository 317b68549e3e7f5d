using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Generation;

/// <summary>An abstract definition is a fragment: it has no JSON, and its containers have their names.</summary>
public class FragmentTests
{
    [Fact]
    public async Task Abstract_class_gets_no_member_of_a_definition()
    {
        var generated = await GeneratorTest.Run("""
            [EcsGen.TaskDefinition]
            public abstract partial class Base { [EcsGen.Container("app")] public partial class App { } }
            [EcsGen.TaskDefinition("web")]
            public partial class Web : Base { }
            """);
        var members = generated.Load().GetType("Base")!.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
        Assert.Equal(["App"], members.Select(member => member.Name));
        Assert.Equal("app", generated.Member("Base+App", "ContainerName"));
        Assert.Contains("\"app\"", generated.Json("Web"), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Static_class_is_no_fragment() =>
        Assert.Equal("web", (await GeneratorTest.Run("[EcsGen.TaskDefinition(\"web\")] public static partial class Web { }")).Member("Web", "Family"));
}
