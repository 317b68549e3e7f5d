using System.Threading.Tasks;
using Xunit;
using AddPrefix = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.AddStreamPrefixFix>;
using NotEssential = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.NotEssentialFix>;
using RemoveTwin = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.RemoveTwinFix>;
using WaitForStart = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.WaitForStartFix>;

namespace EcsGen.CodeFixes.Tests;

public class ContainerFixTests
{
    [Fact]
    public Task Waiting_for_health_without_a_check_becomes_waiting_for_the_start() => WaitForStart.Fixes(
        Two("[DependsOn(typeof(Second), {|ECSG3042:ContainerCondition.Healthy|})]", "", ""),
        Two("[DependsOn(typeof(Second), ContainerCondition.Start)]", "", ""));

    [Fact]
    public Task Condition_is_named_as_far_as_the_usings_ask() => WaitForStart.Fixes(
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
    public Task Stream_prefix_is_added_beside_the_other_options() => AddPrefix.Fixes(
        Two("[LogConfiguration(LogDriver.Awslogs)]\n    [LogOption(\"awslogs-group\", {|ECSG3081:\"web\"|})]\n    [LogOption(\"awslogs-region\", \"us-east-1\")]", "", "", Fargate),
        Two("[LogConfiguration(LogDriver.Awslogs)]\n    [LogOption(\"awslogs-group\", \"web\")]\n    [LogOption(\"awslogs-stream-prefix\", \"ecs\")]\n    [LogOption(\"awslogs-region\", \"us-east-1\")]", "", "", Fargate));

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
