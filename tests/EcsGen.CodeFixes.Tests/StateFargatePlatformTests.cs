using System.Threading.Tasks;
using Xunit;
using Verify = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.StateFargatePlatformFix>;

namespace EcsGen.CodeFixes.Tests;

public class StateFargatePlatformTests
{
    [Fact]
    public Task Every_definition_with_EFS_states_the_platform() => Verify.Fixes(
        Web("web", "\n    RequiresCompatibilities = new[] { LaunchType.Fargate }", "{|ECSG4001:", "|}")
        + Web("worker", "\n    RequiresCompatibilities = new[] { LaunchType.Fargate }, FargatePlatform = \"1.3.0\"", "{|ECSG4001:", "|}"),
        Web("web", "\n    RequiresCompatibilities = new[] { LaunchType.Fargate },\n    FargatePlatform = \"1.4.0\"")
        + Web("worker", "\n    RequiresCompatibilities = new[] { LaunchType.Fargate }, FargatePlatform = \"1.4.0\""));

    [Fact]
    public Task Line_ends_are_those_of_the_file() => Verify.Fixes(
        Web("web", "\n    RequiresCompatibilities = new[] { LaunchType.Fargate }", "{|ECSG4001:", "|}").Replace("\n", "\r\n"),
        Web("web", "\n    RequiresCompatibilities = new[] { LaunchType.Fargate },\n    FargatePlatform = \"1.4.0\"").Replace("\n", "\r\n"));

    [Fact]
    public Task Definition_of_which_the_volume_is_inherited_states_it_itself() => Verify.Fixes(
        Derived("{|ECSG4001:", "", "|}"), Derived("", ", FargatePlatform = \"1.4.0\"", ""));

    [Fact]
    public Task Definition_in_another_file_states_it() => Verify.Fixes(
        [("Volumes.cs", "using EcsGen;\n\n[{|ECSG4001:EfsVolume(\"data\", \"fs-0123456789abcdef0\")|}]\npublic partial class Base { }\n"), ("Base.cs", Definition(""))],
        [("Volumes.cs", "using EcsGen;\n\n[EfsVolume(\"data\", \"fs-0123456789abcdef0\")]\npublic partial class Base { }\n"), ("Base.cs", Definition(", FargatePlatform = \"1.4.0\""))]);

    private static string Definition(string platform) =>
        $$"""
        using EcsGen;

        [TaskDefinition("base", Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = new[] { LaunchType.Fargate }{{platform}})]
        public partial class Base
        {
            [Container("nginx", Image = "nginx:1.27")]
            [Mount("data", "/data")]
            public class Nginx { }
        }
        """;

    private static string Derived(string open, string platform, string close) =>
        Definition("").Replace("public partial", "[EfsVolume(\"data\", \"fs-0123456789abcdef0\")]\npublic abstract partial")
        + $"\n\n[{open}TaskDefinition(\"web\"{platform}){close}]\npublic partial class Web : Base {{ }}\n";

    private static string Web(string family, string argument, string open = "", string close = "") =>
        $$"""
        [EcsGen.TaskDefinition("{{family}}", Cpu = 256, Memory = 512, NetworkMode = EcsGen.NetworkMode.Awsvpc,{{argument.Replace("LaunchType", "EcsGen.LaunchType")}})]
        [{{open}}EcsGen.EfsVolume("data", "fs-0123456789abcdef0"){{close}}]
        public partial class {{char.ToUpperInvariant(family[0])}}{{family.Substring(1)}}
        {
            [EcsGen.Container("nginx", Image = "nginx:1.27")]
            [EcsGen.Mount("data", "/data")]
            public class Nginx { }
        }

        """;
}
