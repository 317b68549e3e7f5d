using System;
using System.IO;
using System.Linq;
using EcsGen.Cli.Infra;
using Xunit;

namespace EcsGen.Cli;

public sealed class ConvertTests : IDisposable
{
    private readonly Scratch scratch = new Scratch().Add("web.json", Scratch.Web)
        .Add("service.json", """{"serviceName":"front","taskDefinition":"web","cluster":"prod","desiredCount":1}""").Add("cluster.json", """{"clusterName":"prod"}""");

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("cloudformation", "cloudformation/template.json")]
    [InlineData("CloudFormation", "cloudformation/template.json")]
    [InlineData("terraform", "terraform/web.container-definitions.json terraform/web.tf.json")]
    [InlineData("ecspresso", "ecspresso/front/ecs-service-def.json ecspresso/front/ecs-task-def.json ecspresso/front/ecspresso.json")]
    [InlineData("github", "github/web.json")]
    [InlineData("imagedefinitions", "images/web.imagedefinitions.json images/web.shape.json")]
    public void A_form_is_its_files(string form, string files)
    {
        var outcome = scratch.Run("convert", "web.json", "service.json", "--to", form, "-o", "out");
        Assert.True(outcome.Code < 2, outcome.ToString());
        var made = Directory.GetFiles(scratch.At("out"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(scratch.At("out"), path).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        Assert.All(files.Split(' '), file => Assert.Contains(file, made));
    }

    [Fact]
    public void Documents_that_belong_together_refer_to_each_other()
    {
        Assert.Equal(0, scratch.Run("convert", "web.json", "service.json", "cluster.json", "--to", "cloudformation", "-o", "out").Code);
        var template = scratch.Read("out/cloudformation/template.json");
        Assert.Equal(2, template.Split("\"Ref\"").Length - 1);
    }

    [Fact]
    public void What_the_form_can_not_hold_is_said_by_path_and_exit_code_1()
    {
        var outcome = scratch.Add("e.json", Scratch.Web.Replace("\"memory\": 128", "\"memory\": 128, \"command\": []", StringComparison.Ordinal).Replace("nginx:1.27", "nginx:{Version}", StringComparison.Ordinal).Replace("\"web\"", "\"web\", \"taskRoleArn\": \"{Role}\"", StringComparison.Ordinal)).Run("convert", "e.json", "--to", "github", "-o", "out");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("web: taskRoleArn: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void That_nothing_has_the_form_is_said()
    {
        var outcome = scratch.Run("convert", "cluster.json", "--to", "imagedefinitions", "-o", "out");
        Assert.Equal((1, "ecsgen: none of these documents has a form in ImageDefinitions, so nothing was written\n"), (outcome.Code, outcome.Error));
    }

    [Theory]
    [InlineData("there is no form 'helm': write one of ", "web.json", "--to", "helm", "-o", "out")]
    [InlineData("nope.json: there is no such file or folder", "nope.json", "--to", "github", "-o", "out")]
    [InlineData("package.json(1,1): ", "package.json", "--to", "github", "-o", "out")]
    [InlineData("list.json is a container, which has no form of its own there", "list.json", "--to", "github", "-o", "out")]
    [InlineData("'--output' is required", "web.json", "--to", "github")]
    [InlineData("'--to' is required", "web.json", "-o", "out")]
    public void What_can_not_be_converted_is_said_and_nothing_is_written(string message, params string[] arguments)
    {
        var outcome = scratch.Add("package.json", "{ \"name\": \"x\" }").Add("list.json", """[{"name":"a","image":"x"}]""").Run(["convert", .. arguments]);
        Assert.True(outcome.Code == 2, outcome.ToString());
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.At("out")));
    }
}
