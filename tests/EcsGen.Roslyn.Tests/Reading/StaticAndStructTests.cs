using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>Containers and definitions as other kinds of types, in source and in metadata.</summary>
public sealed class StaticAndStructTests
{
    private const string Base = """
        [TaskDefinition("base")]
        public partial class Base
        {
            [Container("static")] public static partial class A { }
            [Container("struct")] public partial struct B { }
            [Container("record")] public partial record C { }
            [Container("abstract")] public abstract partial class D { }
            [Container("plain")] public partial class E { }
            [DockerVolume("v")] public static class V { }
            [DockerVolume("hidden")] public abstract class W { }
        }
        """;

    private const string Derived = "[TaskDefinition(\"t\")] public partial class T : Base { }";

    private const string Expected = """{"family":"t","containerDefinitions":[{"name":"static"},{"name":"struct"},{"name":"record"},{"name":"plain"}],"volumes":[{"name":"v","dockerVolumeConfiguration":{}}]}""";

    [Fact]
    public void Every_kind_but_abstract_classes_counts() => Assert.Equal(Expected, Read.Json("T", Base, Derived).ToJsonString());

    [Fact]
    public void The_same_from_another_assembly() =>
        Assert.Equal(Expected, Read.All(Compile.Create(Read.Prefixed(Derived)).AddReferences(Read.Assembly("Base", Base)))["T"].ToJsonString());

    [Fact]
    public void A_static_definition_has_json() =>
        Assert.Equal("""{"family":"t"}""", Read.Json("T", "[TaskDefinition(\"t\")] public static partial class T { }").ToJsonString());
}
