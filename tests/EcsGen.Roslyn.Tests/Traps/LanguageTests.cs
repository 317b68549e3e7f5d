using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Traps;

/// <summary>Language versions, and nullable annotations on or off.</summary>
public class LanguageTests
{
    private const string Source = """
        using EcsGen;
        namespace Shop
        {
            [TaskDefinition("web", RequiresCompatibilities = new[] { LaunchType.Fargate })]
            public partial class Web { [Container("app", Image = "app:1")] public partial class App { } }
            [TaskDefinition("with"), Parameter("Version"), Parameter("Cpu", Member = "cpu"), Parameter("Memory", Member = "containerDefinitions[app].memory")]
            public partial class With { [Container("app", Image = "app:{Version}")] public partial class App { } }
            [TaskDefinition("derived")]
            public partial class Derived : Web { }
            [Container("alone")]
            public partial class Alone { }
        }
        """;

    public static TheoryData<LanguageVersion, NullableContextOptions> All
    {
        get
        {
            var all = new TheoryData<LanguageVersion, NullableContextOptions>();
            foreach (var version in new[] { LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.Latest, LanguageVersion.LatestMajor, LanguageVersion.Preview })
                foreach (var nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable, NullableContextOptions.Warnings, NullableContextOptions.Annotations })
                    all.Add(version, nullable);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Supported_version(LanguageVersion version, NullableContextOptions nullable)
    {
        var generated = await new GeneratorTest { Version = version, Nullable = nullable }.RunAll(Source);
        Assert.Contains("JsonUtf8", generated.AllText, System.StringComparison.Ordinal);
        Assert.Empty(await Ids.OfShape(Compile.Create(version, Source)));
    }

    // one error says that the version is too old; the members are there and make no other
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public async Task Version_that_is_too_old_is_one_error_per_definition(LanguageVersion version)
    {
        var nullable = version < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable;
        await new GeneratorTest { Version = version, Nullable = nullable }.RunAll(Source);
        var compilation = Compile.Create(version, Source);
        compilation = compilation.WithOptions(compilation.Options.WithNullableContextOptions(nullable));
        Assert.Equal(["ECSG1014", "ECSG1014", "ECSG1014"], await Ids.OfShape(compilation));
    }
}
