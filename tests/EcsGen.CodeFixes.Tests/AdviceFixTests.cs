using System.Threading.Tasks;
using EcsGen.CodeFixes.Tests.Infra;
using Xunit;

namespace EcsGen.CodeFixes.Tests;

/// <summary>The fixes that add an attribute, a role or a secret.</summary>
public class AdviceFixTests
{
    private const string Two = ", TaskDefinition = typeof(Web), DesiredCount = 2";
    private const string Parameter = "[Secret(\"A\", \"arn:aws:ssm:eu-west-1:210987654321:parameter/a\")]";

    [Fact]
    public Task Circuit_breaker_is_added() => Verify<AddAttributeFix>.Fixes(
        Snippet.Service(Two).Replace("[Service(\"web\"" + Two + ")]", "[{|ECSG9113:Service(\"web\"" + Two + ")|}]"),
        Snippet.Service(Two, "[DeploymentCircuitBreaker(true, true)]"));

    [Fact]
    public Task Circuit_breaker_goes_back() => Verify<AddAttributeFix>.Fixes(
        Snippet.Service(Two, "[DeploymentCircuitBreaker(true, {|ECSG9113:false|})]"),
        Snippet.Service(Two, "[DeploymentCircuitBreaker(true, true)]"));

    [Fact]
    public Task Insights_are_switched_on_in_the_spelling_of_the_file() => Verify<AddAttributeFix>.Fixes(
        "[{|ECSG9103:EcsGen.Cluster(\"prod\")|}]\npublic partial class Prod { }\n",
        "[EcsGen.Cluster(\"prod\")]\n[EcsGen.ClusterSetting(EcsGen.ClusterSettingName.ContainerInsights, \"enhanced\")]\npublic partial class Prod { }\n");

    [Fact]
    public Task Insights_that_are_off_are_switched_on() => Verify<AddAttributeFix>.Fixes(
        "using EcsGen;\n\n[Cluster(\"prod\")]\n[ClusterSetting(ClusterSettingName.ContainerInsights, {|ECSG9103:\"disabled\"|})]\npublic partial class Prod { }\n",
        "using EcsGen;\n\n[Cluster(\"prod\")]\n[ClusterSetting(ClusterSettingName.ContainerInsights, \"enhanced\")]\npublic partial class Prod { }\n");

    [Fact]
    public Task Processor_is_stated() => Verify<AddAttributeFix>.Fixes(
        Snippet.Web(Snippet.OnFargate).Replace("TaskDefinition", "{|ECSG9044:TaskDefinition").Replace("})]", "})|}]"),
        Snippet.Web(Snippet.OnFargate, onDefinition: "[RuntimePlatform(CpuArchitecture = CpuArchitecture.X86_64)]"));

    [Fact]
    public Task Capabilities_are_dropped_by_every_container() => Verify<AddAttributeFix>.Fixes(
        Snippet.Web(", Memory = 512").Replace("Container(\"nginx\", Image = \"nginx:1.27\")", "{|ECSG9012:Container(\"nginx\", Image = \"nginx:1.27\")|}").Replace("Container(\"log\", Image = \"log:1.0\", Memory = 128)", "{|ECSG9012:Container(\"log\", Image = \"log:1.0\", Memory = 128)|}"),
        Snippet.Web(", Memory = 512", onContainer: "[LinuxParameters(CapabilitiesDrop = new[] { \"ALL\" })]").Replace("Memory = 128)]", "Memory = 128)]\n    [LinuxParameters(CapabilitiesDrop = new[] { \"ALL\" })]"));

    [Fact]
    public Task Other_parameters_of_Linux_are_left_as_they_are() => Verify<AddAttributeFix>.OffersNothing(
        Snippet.Service(Two, onContainer: "[{|ECSG9012:LinuxParameters(InitProcessEnabled = true)|}]"));

    [Fact]
    public Task Execution_role_is_of_the_account_that_is_named() => Verify<ExecutionRoleFix>.Fixes(
        Snippet.Web(", Memory = 512", onContainer: Parameter).Replace("TaskDefinition(\"web\", Memory = 512)", "{|ECSG2014:TaskDefinition(\"web\", Memory = 512)|}"),
        Snippet.Web(", Memory = 512, ExecutionRoleArn = \"arn:aws:iam::210987654321:role/ecsTaskExecutionRole\"", onContainer: Parameter));

    [Fact]
    public Task Execution_role_is_of_the_account_of_the_image() => Verify<ExecutionRoleFix>.Fixes(
        Snippet.Web(Snippet.OnFargate).Replace("TaskDefinition", "{|ECSG2015:TaskDefinition").Replace("})]", "})|}]").Replace("\"nginx:1.27\"", "\"123456789012.dkr.ecr.us-east-1.amazonaws.com/nginx:1.27\""),
        Snippet.Web(Snippet.OnFargate + ", ExecutionRoleArn = \"arn:aws:iam::123456789012:role/ecsTaskExecutionRole\"").Replace("\"nginx:1.27\"", "\"123456789012.dkr.ecr.us-east-1.amazonaws.com/nginx:1.27\""));

    [Fact]
    public Task Execution_role_of_an_unknown_account_is_not_made_up() => Verify<ExecutionRoleFix>.OffersNothing(
        Snippet.Web(", Memory = 512", onContainer: "[Secret(\"A\", \"/web/a\")]").Replace("TaskDefinition(\"web\", Memory = 512)", "{|ECSG2014:TaskDefinition(\"web\", Memory = 512)|}"));

    [Fact]
    public Task Credential_becomes_a_secret() => Verify<SecretFix>.Fixes(
        Snippet.Web(", Memory = 512, ExecutionRoleArn = \"arn:aws:iam::210987654321:role/ecs\"", onContainer: "[Env(\"DB_PASSWORD\", {|ECSG9001:\"hunter2\"|})]\n" + Parameter),
        Snippet.Web(", Memory = 512, ExecutionRoleArn = \"arn:aws:iam::210987654321:role/ecs\"", onContainer: "[Secret(\"DB_PASSWORD\", \"arn:aws:ssm:eu-west-1:210987654321:parameter/DB_PASSWORD\")]\n" + Parameter));

    [Fact]
    public Task Variable_with_more_arguments_is_left() => Verify<SecretFix>.OffersNothing(
        Snippet.Web(", Memory = 512", onContainer: "[Env(\"DB_PASSWORD\", {|ECSG9001:\"hunter2\"|}, Order = 1)]"));

    [Fact]
    public Task Whole_log_configuration_is_added() => Verify<LogOptionsFix>.Fixes(
        Snippet.Service(Two, container: ", Memory = 128", onContainer: Parameter, definition: ", ExecutionRoleArn = \"arn:aws:iam::210987654321:role/ecs\"")
            .Replace("Container(\"nginx\", Image = \"nginx:1.27\", Memory = 128)", "{|ECSG9013:Container(\"nginx\", Image = \"nginx:1.27\", Memory = 128)|}"),
        Snippet.Service(
            Two, container: ", Memory = 128", definition: ", ExecutionRoleArn = \"arn:aws:iam::210987654321:role/ecs\"",
            onContainer: "[LogConfiguration(LogDriver.Awslogs)]\n[LogOption(\"awslogs-group\", \"/ecs/web\")]\n[LogOption(\"awslogs-region\", \"eu-west-1\")]\n[LogOption(\"awslogs-stream-prefix\", \"ecs\")]\n" + Parameter));

    [Fact]
    public Task Health_check_is_added_on_the_port() => Verify<HealthCheckFix>.Fixes(
        Snippet.Service(Two).Replace("Container(\"nginx\", Image = \"nginx:1.27\", Memory = 128)", "{|ECSG9028:Container(\"nginx\", Image = \"nginx:1.27\", Memory = 128)|}"),
        Snippet.Service(Two, onContainer: "[HealthCheck(\"CMD-SHELL\", \"curl -f http://localhost:80/ || exit 1\")]"),
        HealthCheckFix.AddKey);
}
