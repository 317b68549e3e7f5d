using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using EcsGen.Roslyn.Tests.Reading;
using Xunit;

namespace EcsGen.Roslyn.Tests.Analyzers;

/// <summary>Whatever is wrong in one compilation, nothing is said twice and nothing of ours fails.</summary>
public sealed class OneRunTests
{
    private const string Source = """
        [Container("log", Memory = 5), Ulimit(UlimitName.Nofile, 5, 4), Env("A=B", null)] public class Log : Limits { }
        [Ulimit(UlimitName.Core, 9, 8), LogOption(null, "x")] public abstract class Limits { }
        [TaskDefinition("a b", Containers = new[] { typeof(Log), typeof(Log), typeof(string) }, Raw = "{")] public partial class T
        {
            [Container("c d", Memory = 5, Command = new[] { "a", null }), DependsOn(typeof(Log), ContainerCondition.Healthy), Mount("nowhere", "/a"), Remove("cpu")] public partial class C { }
            [Container("c d"), DependsOn("nobody", (ContainerCondition)77), Port(0), Port(Missing)] public partial class D { }
            [DockerVolume("x y"), EfsVolume("z", "fs")] public class V { }
        }
        [TaskDefinition("a b"), Parameter("1"), Parameter("P", Member = "x")] public partial class U : T { public partial class E : T.C { } [Container("log", MemoryReservation = 6)] public partial class L { } }
        [TaskDefinition("generic")] public partial class G<X> { [Container("x", Memory = 5)] public partial class C { } }
        [TaskDefinition("circle")] public partial class A : B { } public class B : A { }
        [Container("c")] public interface I { }
        """;

    [Fact]
    public async Task Nothing_is_said_twice()
    {
        var said = await Compile.Analyze(Compile.Create(Read.Prefixed(Source)));

        Assert.DoesNotContain(said, diagnostic => diagnostic.Id == "AD0001");
        Assert.Contains(said, diagnostic => diagnostic.Id == "ECSG3009");
        Assert.Empty(said.GroupBy(diagnostic => (diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))).Where(group => group.Count() > 1).Select(group => group.First().ToString()));
    }

    [Fact]
    public async Task The_order_of_the_files_changes_nothing()
    {
        var sources = Read.Prefixed(Source, """[TaskDefinition("w", Containers = new[] { typeof(Log) })] public partial class W : T { }""");
        var one = await Compile.Analyze(Compile.Create(sources));
        var other = await Compile.Analyze(Compile.Create(sources.Reverse().ToArray()));

        Assert.Equal(Texts(one), Texts(other));
    }

    private static string[] Texts(System.Collections.Generic.IEnumerable<Microsoft.CodeAnalysis.Diagnostic> said) =>
        said.Select(diagnostic => diagnostic.Id + " " + Verify.TextAt(diagnostic.Location) + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Order(System.StringComparer.Ordinal).ToArray();
}
