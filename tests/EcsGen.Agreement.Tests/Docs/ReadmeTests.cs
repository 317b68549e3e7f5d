using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Agreement.Examples;
using EcsGen.Agreement.Infra;
using Xunit;

namespace EcsGen.Agreement.Docs;

/// <summary>The README's examples are what they say.</summary>
public class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void First_example_is_the_smallest_sample() =>
        Assert.Equal(Repository.Read("samples/NginxDemo/NginxDemo.cs").TrimEnd(), RulePage.Blocks(Readme).First(block => block.Fence == "csharp").Code);

    [Fact]
    public void Its_json_is_what_the_build_writes() =>
        Assert.Equal(
            File.ReadAllText(Path.Combine(Path.GetDirectoryName(Repository.Built("NginxDemo"))!, "ecs", "nginx-demo.json")).TrimEnd(),
            RulePage.Blocks(Readme).First(block => block.Fence == "json").Code);

    [Fact]
    public async Task Examples_compile_and_break_no_rule()
    {
        var example = await Example.Run(RulePage.Blocks(Readme).Where(block => block.Fence == "csharp").ToList());

        Assert.Empty(example.Findings);
        Assert.Empty(example.CompilerErrors);
    }
}
