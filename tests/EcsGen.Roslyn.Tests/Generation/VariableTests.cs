using System;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Generation;

public class VariableTests
{
    private static string Web(string attributes, string members = "", string rest = "") => 
        $"using EcsGen; [TaskDefinition(\"web\", Cpu = 256, Memory = 512, ExecutionRoleArn = \"arn:aws:iam::123456789012:role/ecs\")] public partial class Web {{ [Container(\"app\", Image = \"app:1\")] {attributes} public partial class App {{ {members} }} }} {rest}";

    [Theory]
    [InlineData("LOG_LEVEL", "LogLevel")]
    [InlineData("Db__HostName", "DbHostName")]
    [InlineData("ConnectionStrings__Main", "ConnectionStringsMain")]
    [InlineData("x", "X")]
    [InlineData("2FA_KEY", "_2faKey")]
    [InlineData("---", "_")]
    [InlineData("Get", "Get2")]
    [InlineData("Variables", "Variables2")]
    public async Task Each_variable_has_a_constant(string name, string identifier)
    {
        var generated = await GeneratorTest.Run(Web($"[Env(\"{name}\", \"1\")]"));
        Assert.Equal(name, generated.Member("Web+App+Variables", identifier));
    }

    [Fact]
    public async Task Secrets_have_one_too_and_names_that_come_out_alike_are_numbered()
    {
        var generated = await GeneratorTest.Run(Web("[Env(\"A_B\", \"1\"), Env(\"A__B\", \"2\"), Secret(\"DB_PASSWORD\", \"/web/db\")]"));
        Assert.Equal(["A_B", "A__B", "DB_PASSWORD"], new[] { "AB", "AB2", "DbPassword" }.Select(name => generated.Member("Web+App+Variables", name)));
    }

    [Fact]
    public async Task Value_is_read_from_the_process_and_a_missing_one_is_named()
    {
        var variables = (await GeneratorTest.Run(Web("[Env(\"ECSGEN_TEST_VARIABLE\", \"1\")]"))).Load().GetType("Web+App+Variables", throwOnError: true)!;
        var get = variables.GetMethod("Get")!.CreateDelegate<Func<string, string>>();

        var missing = Assert.Throws<InvalidOperationException>(() => get("ECSGEN_TEST_MISSING"));
        Assert.Contains("ECSGEN_TEST_MISSING", missing.Message, StringComparison.Ordinal);
        Assert.Contains("app", missing.Message, StringComparison.Ordinal);
        Environment.SetEnvironmentVariable("ECSGEN_TEST_VARIABLE", "value");
        Assert.Equal("value", get("ECSGEN_TEST_VARIABLE"));
    }

    [Fact]
    public async Task Container_without_variables_or_with_a_member_of_that_name_gets_none()
    {
        Assert.DoesNotContain("Variables", (await GeneratorTest.Run(Web(""))).AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("class Variables", (await GeneratorTest.Run(Web("[Env(\"A\", \"1\")]", "public const int Variables = 1;"))).AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Derived_container_has_those_of_its_base_too_without_what_it_removes()
    {
        var generated = await GeneratorTest.Run(Web("[Env(\"A\", \"1\"), Env(\"B\", \"1\")]", rest:
            "[TaskDefinition(\"prod\")] public partial class Prod : Web { [Container(\"app\"), Env(\"C\", \"1\"), Remove(\"environment\", \"A\")] public new partial class App : Web.App { } }"));
        var names = generated.Load().GetType("Prod+App+Variables", throwOnError: true)!.GetFields().Where(field => field.IsLiteral).Select(field => field.Name);
        Assert.Equal(["B", "C"], names);
    }
}
