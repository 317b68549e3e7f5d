using System.Linq;
using Xunit;

namespace EcsGen.Build;

public class ToolFilesTests
{
    private static readonly Artifact Web = new("task-definition", "web",
        "{\n  \"family\": \"web\",\n  \"containerDefinitions\": [{ \"name\": \"app\", \"image\": \"a:\u0001Version\u0001\", \"command\": [] }]\n}\n", "Shop.Web");

    [Fact]
    public void Files_of_the_tools_stand_beside_the_apis_own()
    {
        var plan = Plan("terraform", "CloudFormation", "Terraform");

        Assert.Equal(
            ["web.template.json", "terraform/variables.tf.json", "terraform/web.container-definitions.json.tftpl", "terraform/web.tf.json", "cloudformation/template.json"],
            plan.Files.Select(file => file.Name));
        Assert.Contains("\"image\": \"a:${Version}\"", plan.Files[2].Text, System.StringComparison.Ordinal);
        Assert.Empty(plan.Messages);
    }

    [Fact]
    public void A_value_that_the_build_has_is_in_them()
    {
        var plan = FilePlan.Make([Web], new ParameterSet([new ParameterValue("Version", "7", "", "")]), false, "Terraform");

        Assert.Equal(["web.json", "terraform/web.container-definitions.json", "terraform/web.tf.json"], plan.Files.Select(file => file.Name));
        Assert.Contains("\"image\": \"a:7\"", plan.Files[1].Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_tools_form_can_not_hold_is_a_warning_with_its_path()
    {
        var message = Assert.Single(Plan("GitHub").Messages);

        Assert.Equal(("ECSG8112", false), (message.Id, message.IsError));
        Assert.StartsWith("Task definition 'web': the GitHub files lack 'containerDefinitions[0].command'", message.Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_not_there_is_an_error_that_names_those_that_are()
    {
        var message = Assert.Single(Plan("Pulumi", " ").Messages);

        Assert.Equal(("ECSG8113", true), (message.Id, message.IsError));
        Assert.Contains("'Pulumi'", message.Text, System.StringComparison.Ordinal);
        Assert.Contains("CloudFormation, Ecspresso, GitHub, ImageDefinitions, Terraform", message.Text, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("terraform/web.tf.json", true)]
    [InlineData("web.json", false)]
    [InlineData("../web.json", false)]
    [InlineData("a/../../web.json", false)]
    [InlineData("/etc/web.json", false)]
    [InlineData("a//b.json", false)]
    [InlineData("a\\..\\b/c.json", false)]
    public void A_name_of_a_tools_file_leads_nowhere_else(string name, bool expected) => Assert.Equal(expected, ToolFiles.IsName(name));

    private static FilePlan Plan(params string[] outputs) => FilePlan.Make([Web], new ParameterSet([]), false, outputs);
}
