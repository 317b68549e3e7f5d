using System.Linq;
using Xunit;

namespace EcsGen.Build;

public class FilePlanTests
{
    private static readonly Artifact Web = new("task-definition", "web", "{\"image\": \"a:\u0001Version\u0001\", \"cpu\": \u0002Cpu\u0002}", "Shop.Web");

    [Fact]
    public void Definition_without_parameters_is_its_family()
    {
        var plan = Plan([new Artifact("task-definition", "web", "{}\n", "Web")]);

        Assert.Equal([new PlannedFile("web.json", "{}\n")], plan.Files);
        Assert.Empty(plan.Messages);
    }

    [Theory]
    [InlineData("task-definition", "web.json", "web.template.json")]
    [InlineData("service", "web.service.json", "web.service.template.json")]
    [InlineData("cluster", "web.cluster.json", "web.cluster.template.json")]
    [InlineData("cluster-capacity-providers", "web.cluster-capacity-providers.json", "web.cluster-capacity-providers.template.json")]
    [InlineData("capacity-provider", "web.capacity-provider.json", "web.capacity-provider.template.json")]
    [InlineData("run-task", "web.run-task.json", "web.run-task.template.json")]
    public void Every_kind_has_a_file_of_its_own(string kind, string file, string template)
    {
        var artifact = new Artifact(kind, "web", "{ \"cpu\": \u0002Cpu\u0002 }\n", "Web");

        Assert.Equal(file, Assert.Single(Plan([artifact], Value("Cpu", "1")).Files).Name);
        Assert.Equal(template, Assert.Single(Plan([artifact]).Files).Name);
        Assert.Equal((kind, "web"), FileNames.Parse(file));
        Assert.Equal((kind, "web"), FileNames.Parse(template));
    }

    [Fact]
    public void Two_kinds_may_share_a_name_and_one_kind_may_not()
    {
        Artifact[] kinds = [new("service", "web", "{}", "A"), new("task-definition", "web", "{}", "B"), new("cluster", "web", "{}", "C")];

        Assert.Equal(["web.cluster.json", "web.json", "web.service.json"], Plan(kinds).Files.Select(file => file.Name));
        Assert.Equal("ECSG8107", Assert.Single(Plan([.. kinds, new Artifact("service", "Web", "{}", "D")]).Messages).Id);
    }

    [Theory]
    [InlineData("web.services.json")]
    [InlineData("web.service.json.bak")]
    [InlineData(".service.json")]
    [InlineData("we b.service.json")]
    public void Other_files_are_none_of_ours(string file) => Assert.Null(FileNames.Parse(file));

    [Fact]
    public void Files_are_in_the_order_of_their_families()
    {
        var plan = Plan([new Artifact("task-definition", "b", "", "X"), new Artifact("task-definition", "a", "", "Y")]);

        Assert.Equal(["a.json", "b.json"], plan.Files.Select(file => file.Name));
    }

    [Fact]
    public void All_parameters_filled_make_a_definition()
    {
        var plan = Plan([Web], Value("Version", "1\"2"), Value("Cpu", "256"));

        Assert.Equal([new PlannedFile("web.json", "{\"image\": \"a:1\\\"2\", \"cpu\": 256}")], plan.Files);
    }

    [Fact]
    public void One_parameter_open_makes_a_template()
    {
        var plan = Plan([Web], Value("Version", "1"));

        Assert.Equal([new PlannedFile("web.template.json", "{\"image\": \"a:1\", \"cpu\": \"{Cpu}\"}")], plan.Files);
        Assert.Empty(plan.Messages);
    }

    [Fact]
    public void Empty_value_fills_nothing()
    {
        var plan = Plan([Web], Value("Version", ""), Value("Cpu", "1"));

        Assert.Equal("web.template.json", Assert.Single(plan.Files).Name);
        Assert.Empty(plan.Messages);
    }

    [Fact]
    public void Required_parameter_that_is_open_is_an_error_each()
    {
        var plan = FilePlan.Make([Web], new ParameterSet([]), requireParameters: true);

        Assert.Equal(["ECSG8101", "ECSG8101"], plan.Messages.Select(message => message.Id));
        Assert.All(plan.Messages, message => Assert.True(message.IsError));
        Assert.Contains("'Version' of task definition 'web' (Shop.Web)", plan.Messages[0].Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Value_for_the_family_goes_before_one_for_all()
    {
        var other = Web with { Name = "worker" };
        var plan = Plan([Web, other], Value("Cpu", "1"), Value("Version", "own", "web"), Value("Version", "all"));

        Assert.Equal(["{\"image\": \"a:own\", \"cpu\": 1}", "{\"image\": \"a:all\", \"cpu\": 1}"], plan.Files.Select(file => file.Text));
    }

    [Fact]
    public void Last_of_two_values_counts()
    {
        var plan = Plan([Web], Value("Version", "1"), Value("Version", "2"), Value("Cpu", "1"));

        Assert.Contains("a:2", Assert.Single(plan.Files).Text, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("512", true)]
    [InlineData("-0.5e3", true)]
    [InlineData("true", true)]
    [InlineData("0512", false)]
    [InlineData("1 vCPU", false)]
    [InlineData("1, \"privileged\": true", false)]
    [InlineData("null", false)]
    [InlineData("True", false)]
    public void Value_without_quotes_is_a_number_or_a_boolean(string value, bool isRight)
    {
        var plan = Plan([Web], Value("Version", "1"), Value("Cpu", value));

        Assert.Equal(isRight ? [] : ["ECSG8104"], plan.Messages.Select(message => message.Id));
        Assert.Equal(isRight ? 1 : 0, plan.Files.Count);
    }

    [Fact]
    public void Parameter_that_nothing_uses_is_a_warning()
    {
        var message = Assert.Single(Plan([new Artifact("task-definition", "web", "{}", "Web")], Value("version", "1")).Messages);

        Assert.Equal("ECSG8103", message.Id);
        Assert.False(message.IsError);
    }

    [Fact]
    public void Parameter_for_a_family_that_is_not_there_is_a_warning()
    {
        var message = Assert.Single(Plan([new Artifact("task-definition", "web", "{}", "Web")], Value("Version", "1", "wbe")).Messages);

        Assert.Equal("ECSG8103", message.Id);
        Assert.Contains("'wbe'", message.Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Parameter_in_a_project_without_definitions_is_nothing() =>
        Assert.Empty(Plan([], Value("Version", "1"), Value("Version", "1", "web")).Messages);

    [Theory]
    [InlineData("")]
    [InlineData("../web")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("web.json")]
    [InlineData("..")]
    [InlineData("my family")]
    [InlineData("wéb")]
    [InlineData("web\0")]
    public void Family_that_is_no_file_name_is_an_error_and_no_file(string family)
    {
        var plan = Plan([new Artifact("task-definition", family, "{}", "Shop.Web"), new Artifact("task-definition", "good", "{}", "Good")]);

        var message = Assert.Single(plan.Messages);
        Assert.Equal("ECSG8106", message.Id);
        Assert.True(message.IsError);
        Assert.Equal(["good.json"], plan.Files.Select(file => file.Name));
    }

    [Theory]
    [InlineData(241, true)]
    [InlineData(242, false)]
    public void Family_fits_into_a_file_name_with_its_extension(int length, bool fits) =>
        Assert.Equal(fits, Plan([new Artifact("task-definition", new string('a', length), "{}", "Web")]).Files.Count == 1);

    [Fact]
    public void Family_with_a_parameter_is_filled()
    {
        var plan = Plan([new Artifact("task-definition", "", "{\n  \"family\": \"\u0001Env\u0001-web\"\n}\n", "Web")], Value("Env", "prod"));

        Assert.Equal([new PlannedFile("prod-web.json", "{\n  \"family\": \"prod-web\"\n}\n")], plan.Files);
        Assert.Empty(plan.Messages);
    }

    [Fact]
    public void Family_with_an_open_parameter_is_skipped_with_a_warning()
    {
        var plan = Plan([new Artifact("task-definition", "", "{\n  \"family\": \"\u0001Env\u0001-web\"\n}\n", "Web")]);

        Assert.Empty(plan.Files);
        var message = Assert.Single(plan.Messages);
        Assert.Equal(("ECSG8106", false), (message.Id, message.IsError));
    }

    [Fact]
    public void Family_whose_parameter_leads_elsewhere_is_an_error()
    {
        var plan = Plan([new Artifact("task-definition", "", "{\n  \"family\": \"\u0001Env\u0001-web\"\n}\n", "Web")], Value("Env", "../.."));

        Assert.Empty(plan.Files);
        Assert.Equal(("ECSG8106", true), (plan.Messages[0].Id, plan.Messages[0].IsError));
    }

    [Fact]
    public void Argument_that_could_not_be_read_is_an_error_each()
    {
        var plan = Plan([new Artifact("task-definition", "web", "{}", "Shop.Web", "cpu\ncontainerDefinitions[0].image")]);

        Assert.Equal([("ECSG8110", true), ("ECSG8110", true)], plan.Messages.Select(message => (message.Id, message.IsError)));
        Assert.Contains("'cpu'", plan.Messages[0].Text, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("web")]
    [InlineData("Web")]
    public void Two_definitions_that_would_be_one_file_are_an_error(string second)
    {
        var message = Assert.Single(Plan([new Artifact("task-definition", "web", "{}", "Shop.B"), new Artifact("task-definition", second, "{}", "Shop.A")]).Messages);

        Assert.Equal("ECSG8107", message.Id);
        Assert.Contains("Shop.A and Shop.B", message.Text, System.StringComparison.Ordinal);
    }

    private static FilePlan Plan(Artifact[] artifacts, params ParameterValue[] values) =>
        FilePlan.Make(artifacts, new ParameterSet(values), requireParameters: false);

    private static ParameterValue Value(string name, string value, string family = "") => new(name, value, family, "A test");
}
