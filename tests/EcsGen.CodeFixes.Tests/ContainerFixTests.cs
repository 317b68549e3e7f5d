using System.Threading.Tasks;
using Xunit;
using AddOptions = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.LogOptionsFix>;
using Health = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.HealthCheckFix>;
using NotEssential = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.NotEssentialFix>;
using RemoveTwin = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.RemoveTwinFix>;
using OneText = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.OneShellTextFix>;
using RenameVolume = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.RenameVolumeFix>;

namespace EcsGen.CodeFixes.Tests;

public class ContainerFixTests
{
    [Fact]
    public Task Waiting_for_health_without_a_check_becomes_waiting_for_the_start() => Health.Fixes(
        Two("[DependsOn(typeof(Second), {|ECSG3042:ContainerCondition.Healthy|})]", "", ""),
        Two("[DependsOn(typeof(Second), ContainerCondition.Start)]", "", ""));

    [Fact]
    public Task Condition_is_named_as_far_as_the_usings_ask() => Health.Fixes(
        Two("[DependsOn(typeof(Second), {|ECSG3042:EcsGen.ContainerCondition.Healthy|})]", "", "").Replace("using EcsGen;", "using Port = EcsGen.PortAttribute;").Replace("[", "[EcsGen."),
        Two("[DependsOn(typeof(Second), EcsGen.ContainerCondition.Start)]", "", "").Replace("using EcsGen;", "using Port = EcsGen.PortAttribute;").Replace("[", "[EcsGen."));

    [Theory]
    [InlineData("Success", "", ", Essential = false")]
    [InlineData("Complete", ", Essential = true", ", Essential = false")]
    public Task Container_waited_for_to_end_becomes_not_essential(string condition, string before, string after) => NotEssential.Fixes(
        Two($"[DependsOn(typeof(Second), {{|ECSG3043:ContainerCondition.{condition}|}})]", before, $"[DependsOn(typeof(Second), {{|ECSG3043:ContainerCondition.{condition}|}})]"),
        Two($"[DependsOn(typeof(Second), ContainerCondition.{condition})]", after, $"[DependsOn(typeof(Second), ContainerCondition.{condition})]"));

    [Fact]
    public Task Container_of_another_file_is_left() => NotEssential.OffersNothing(
        ("Web.cs", """
            using EcsGen;

            [TaskDefinition("web", Containers = new[] { typeof(Migrate) })]
            public partial class Web
            {
                [Container("first", Image = "first:1.0", Memory = 128)]
                [DependsOn(typeof(Migrate), {|ECSG3043:ContainerCondition.Success|})]
                public class First { }
            }
            """),
        ("Migrate.cs", "using EcsGen;\n\n[Container(\"migrate\", Image = \"migrate:1.0\", Memory = 128)]\npublic class Migrate { }\n"));

    [Fact]
    public Task Plain_variable_beside_a_secret_goes_and_so_does_a_second_secret() => RemoveTwin.Fixes(
        Two("[Env(\"A\", \"1\")]\n    [Env(\"B\", \"2\")]\n    [Secret({|ECSG3090:\"A\"|}, \"parameter/a\"), Secret(\"C\", \"parameter/c\"), Secret({|ECSG3090:\"C\"|}, \"parameter/c\")]", "", "", Role),
        Two("[Env(\"B\", \"2\")]\n    [Secret(\"A\", \"parameter/a\"), Secret(\"C\", \"parameter/c\")]", "", "", Role));

    [Fact]
    public Task Variable_of_a_base_in_another_file_is_left() => RemoveTwin.OffersNothing(
        ("Web.cs", """
            using EcsGen;

            [TaskDefinition("web", ExecutionRoleArn = "arn:aws:iam::123456789012:role/ecs")]
            public partial class Web
            {
                [Container("first", Image = "first:1.0", Memory = 128)]
                [Secret({|ECSG3090:"A"|}, "parameter/a")]
                public class First : Settings { }
            }
            """),
        ("Settings.cs", "using EcsGen;\n\n[Env(\"A\", \"1\")]\npublic abstract class Settings { }\n"));

    [Fact]
    public Task Stream_prefix_is_added_beside_the_other_options() => AddOptions.Fixes(
        Two("[LogConfiguration(LogDriver.Awslogs)]\n    [LogOption(\"awslogs-group\", {|ECSG3081:\"web\"|})]\n    [LogOption(\"awslogs-region\", \"us-east-1\")]", "", "", Fargate),
        Two("[LogConfiguration(LogDriver.Awslogs)]\n    [LogOption(\"awslogs-group\", \"web\")]\n    [LogOption(\"awslogs-stream-prefix\", \"ecs\")]\n    [LogOption(\"awslogs-region\", \"us-east-1\")]", "", "", Fargate));

    [Fact]
    public Task Container_waited_for_gets_a_health_check_on_its_port() => Health.Fixes(
        Two("[DependsOn(typeof(Third), {|ECSG3042:ContainerCondition.Healthy|})]", "", "[Port(8080)]"),
        Two("[DependsOn(typeof(Third), ContainerCondition.Healthy)]", "", "[HealthCheck(\"CMD-SHELL\", \"curl -f http://localhost:8080/ || exit 1\")]\n    [Port(8080)]"),
        HealthCheckFix.AddKey);

    [Fact]
    public Task Group_and_region_are_added_where_something_names_the_region() => AddOptions.Fixes(
        Two("[{|ECSG3080:LogConfiguration(LogDriver.Awslogs)|}]\n    [Secret(\"A\", \"arn:aws:ssm:eu-west-1:123456789012:parameter/a\")]", "", "", Role),
        Two("[LogConfiguration(LogDriver.Awslogs)]\n    [LogOption(\"awslogs-region\", \"eu-west-1\")]\n    [LogOption(\"awslogs-group\", \"/ecs/web\")]\n    [Secret(\"A\", \"arn:aws:ssm:eu-west-1:123456789012:parameter/a\")]", "", "", Role));

    [Fact]
    public Task Region_that_nothing_names_is_not_made_up() => AddOptions.OffersNothing(
        Two("[{|ECSG3080:LogConfiguration(LogDriver.Awslogs)|}]", "", "", Role));

    [Fact]
    public Task Words_for_the_shell_become_one_text() => OneText.Fixes(
        Two("[HealthCheck(\"CMD-SHELL\", \"curl\", {|ECSG3062:\"-f\"|}, \"http://localhost/\", Interval = 10)]", "", ""),
        Two("[HealthCheck(\"CMD-SHELL\", \"curl -f http://localhost/\", Interval = 10)]", "", ""));

    [Fact]
    public Task Words_in_an_array_are_left() => OneText.OffersNothing(
        Two("[HealthCheck(new[] { \"CMD-SHELL\", \"curl\", {|ECSG3062:\"-f\"|} })]", "", ""));

    [Fact]
    public Task Volume_is_renamed_where_it_is_mounted_too() => RenameVolume.Fixes(
        Two("[Mount(\"my data\", \"/data\")]", "", "[Mount(\"my data\", \"/other\"), Mount(\"logs\", \"/logs\")]").Replace("public partial class Web", "[HostVolume({|ECSG4005:\"my data\"|}), HostVolume(\"logs\")]\npublic partial class Web"),
        Two("[Mount(\"my-data\", \"/data\")]", "", "[Mount(\"my-data\", \"/other\"), Mount(\"logs\", \"/logs\")]").Replace("public partial class Web", "[HostVolume(\"my-data\"), HostVolume(\"logs\")]\npublic partial class Web"));

    private const string Role = ", ExecutionRoleArn = \"arn:aws:iam::123456789012:role/ecs\"";

    private const string Fargate = Role + ", Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = new[] { LaunchType.Fargate }";

    private static string Two(string first, string second, string third, string definition = "") =>
        $$"""
        using EcsGen;

        [TaskDefinition("web"{{definition}})]
        public partial class Web
        {
            [Container("first", Image = "first:1.0", Memory = 128)]
            {{first}}
            public class First { }

            [Container("second", Image = "second:1.0", Memory = 128{{second}})]
            public class Second { }

            [Container("third", Image = "third:1.0", Memory = 128)]
            {{third}}
            public class Third { }
        }
        """;
}
