using System;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package.Testing;

/// <summary>A test project with the package EcsGen.Testing, beside an application with the package EcsGen.</summary>
public class TestProjectTests(PackedFeed feed)
{
    private const string Package = """<PackageReference Include="EcsGen.Testing" Version="$(EcsGenVersion)" />""";
    private const string Application = """<ProjectReference Include="../App/App.csproj" />""";

    // what only the definitions need may be internal; the cluster is what the test names
    private const string Shop = """
        using EcsGen;
        namespace Shop;
        [TaskDefinition("web", NetworkMode = NetworkMode.Bridge)]
        internal partial class Web
        {
            [Container("app", Image = "shop/web:1", Memory = 256)]
            [Port(8080, Name = "http")]
            internal partial class App { }
        }
        [Service("web", TaskDefinition = typeof(Web), DesiredCount = 2)]
        internal partial class WebService { }
        [Cluster("prod", Services = new[] { typeof(WebService) })]
        public partial class Prod { }
        [Cluster("empty")]
        public partial class Empty { }
        """;

    [Theory]
    [InlineData("xunit", "net10.0", "all")]
    [InlineData("NUnit", "net10.0", "none")]
    [InlineData("MSTest", "net8.0", "none")]
    public async Task Double_of_the_application_runs_in_a_test_and_a_failure_says_why(string name, string target, string privateAssets)
    {
        var framework = Framework.Get(name);
        var scratch = await Solution(privateAssets);
        scratch.Write("Tests/Tests.csproj", Projects.Sdk("Microsoft.NET.Sdk",
            $"<TargetFramework>{target}</TargetFramework><OutputType>Exe</OutputType>{framework.Properties}",
            Package + Application + framework.Packages));
        scratch.Write("Tests/Tests.cs", $$"""
            using System;
            using System.Linq;
            using EcsGen.Testing;
            {{framework.Usings}}
            namespace Tests;
            [TestDouble(typeof(Shop.Prod))]
            public partial class ProdDouble { }
            {{framework.OnClass}}
            public class Deployments
            {
                {{framework.OnTest}}
                public void A_new_image_is_rolled_out()
                {
                    var ecs = new ProdDouble(seed: 7);
                    ecs.AddInstances("m5.large", 2);
                    ecs.RunUntilStable();
                    ecs.Web.App.Deploy("shop/web:2");
                    ecs.RunUntilStable();
                    ecs.Web.AssertRunning(2);
                    {{framework.IsTrue}}(ecs.Web.Tasks.All(task => task.App.Image == "shop/web:2" && task.AppHttpHostPort > 0), ecs.Explain());
                }

                {{framework.OnTest}}
                public void Without_instances_nothing_runs()
                {
                    var ecs = new ProdDouble(seed: 7);
                    ecs.Advance(TimeSpan.FromMinutes(5));
                    ecs.Web.AssertRunning(2);
                }
            }
            """);

        (await scratch.Build("Tests")).Succeeded();
        var run = (await Dotnet.Run(scratch.Root, ["run", "--project", "Tests", "--no-build"])).Failed();
        Assert.Contains(framework.OneOfTwoFailed, run.Output, StringComparison.Ordinal);
        Assert.Contains("0 tasks of the service 'web' run, not 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("No Container Instances were found in your cluster", run.Output, StringComparison.Ordinal);
        Assert.Contains("add an instance", run.Output, StringComparison.Ordinal);
        // the first line of the stack is the test's, not one of ours
        Assert.DoesNotContain("ServiceDouble", run.Output, StringComparison.Ordinal);
        // the definitions are the application's: the test project makes no files of its own
        Assert.Equal(["files.txt", "settings.txt"], scratch.Files($"Tests/obj/Debug/{target}/ecsgen"));
    }

    [Fact]
    public async Task What_keeps_a_double_from_being_made_is_an_error_where_it_is_named()
    {
        var scratch = await Solution("none");
        scratch.Write("Tests/Tests.csproj", Projects.Sdk("Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework>", Package + Application));
        scratch.Write("Tests/Doubles.cs", """
            using EcsGen.Testing;
            [TestDouble(typeof(string))] public partial class OfNoCluster { }
            [TestDouble(typeof(Shop.Empty))] public partial class OfNothing { }
            [TestDouble(typeof(Shop.Prod))] public class NotPartial { }
            """);

        var build = (await scratch.Build("Tests")).Failed();
        Assert.Contains("Doubles.cs(2,2): error ECSG1010: 'string' is no cluster: name a class with [Cluster]", build.Output, StringComparison.Ordinal);
        Assert.Contains("Doubles.cs(3,2): error ECSG1008: The double of 'Empty' would be empty", build.Output, StringComparison.Ordinal);
        Assert.Contains("Doubles.cs(4,2): error ECSG1001: 'NotPartial' is not partial", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_version_of_the_application_s_package_is_refused_by_restore()
    {
        await feed.PackSecondVersion();
        var scratch = await Solution("none");
        scratch.Write("App/App.csproj", Projects.Library($"<TargetFramework>net8.0</TargetFramework><EcsGenVersion>{PackedFeed.SecondVersion}</EcsGenVersion>"));
        scratch.Write("Tests/Tests.csproj", Projects.Sdk("Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework>", Package + Application));

        var restore = (await scratch.Dotnet("restore", "Tests")).Failed();
        Assert.Contains("NU1107: Version conflict detected for EcsGen", restore.Output, StringComparison.Ordinal);
    }

    private async Task<Scratch> Solution(string privateAssets)
    {
        await feed.PackTesting();
        var scratch = new Scratch(feed, "testing");
        scratch.Write("App/App.csproj", Projects.Sdk("Microsoft.NET.Sdk", "<TargetFramework>net8.0</TargetFramework>",
            $"""<PackageReference Include="EcsGen" Version="$(EcsGenVersion)" PrivateAssets="{privateAssets}" />"""));
        scratch.Write("App/Shop.cs", Shop);
        return scratch;
    }
}
