using System;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Formats;

public class ToolFormatTests
{
    [Fact]
    public void GitHub_takes_a_definition_whose_images_are_open()
    {
        var result = Written.As("github", (DocumentKind.TaskDefinition, "web", """
            { "family": "web", "containerDefinitions": [{ "name": "app", "image": "shop:<Version>", "environment": [{ "name": "EMPTY", "value": "" }] }] }
            """));

        Assert.Contains("\"image\": \"shop:{Version}\"", result.File("github/web.json"), StringComparison.Ordinal);
        Assert.Empty(result.Losses);
    }

    [Fact]
    public void GitHub_can_not_take_what_its_actions_leave_out_or_do_not_fill()
    {
        var result = Written.As("github", (DocumentKind.TaskDefinition, "web", """
            { "family": "web", "cpu": "<Cpu>", "containerDefinitions": [{ "name": "app", "image": "shop", "command": [], "dockerLabels": { "a": "" }, "portMappings": [{ "containerPort": "#Port" }] }] }
            """));

        Assert.Equal(["cpu", "containerDefinitions[0].command", "containerDefinitions[0].dockerLabels.a", "containerDefinitions[0].portMappings[0].containerPort"], result.LostPaths());
    }

    [Fact]
    public void Images_stand_apart_from_the_shape()
    {
        var result = Written.As("ImageDefinitions", (DocumentKind.TaskDefinition, "web", """
            { "family": "web", "containerDefinitions": [{ "name": "app", "image": "shop:1" }, { "name": "log" }, { "name": "proxy", "image": "envoy:2" }] }
            """));

        Assert.Equal("""
            [
              {
                "name": "app",
                "imageUri": "shop:1"
              },
              {
                "name": "proxy",
                "imageUri": "envoy:2"
              }
            ]

            """.ReplaceLineEndings("\n"), result.File("images/web.imagedefinitions.json"));
        var shape = result.File("images/web.shape.json");
        Assert.Contains("\"image\": \"<IMAGE1_NAME>\"", shape, StringComparison.Ordinal);
        Assert.Contains("\"image\": \"<IMAGE2_NAME>\"", shape, StringComparison.Ordinal);
        Assert.Empty(result.Losses);
    }

    [Fact]
    public void Ecspresso_gets_a_folder_for_each_service()
    {
        var result = Written.As("ecspresso",
            (DocumentKind.TaskDefinition, "web", """{ "family": "web", "containerDefinitions": [{ "name": "app", "image": "shop:<Version>", "memory": "#Memory", "command": ["{{ x }}"] }] }"""),
            (DocumentKind.Service, "front", """{ "cluster": "prod", "serviceName": "front", "taskDefinition": "web", "desiredCount": 2, "role": "r" }"""));

        Assert.Equal(["ecspresso/front/ecs-service-def.json", "ecspresso/front/ecs-task-def.json", "ecspresso/front/ecspresso.json"], result.Names());
        Assert.Equal("{\n  \"desiredCount\": 2\n}\n", result.File("ecspresso/front/ecs-service-def.json"));
        var definition = result.File("ecspresso/front/ecs-task-def.json");
        Assert.Contains("\"image\": \"shop:{{ must_env `Version` }}\"", definition, StringComparison.Ordinal);
        Assert.Contains("\"memory\": {{ must_env `Memory` }}", definition, StringComparison.Ordinal);
        Assert.Contains("\"{{ `{{` }} x }}\"", definition, StringComparison.Ordinal);
        Assert.Contains("\"region\": \"{{ must_env `AWS_REGION` }}\"", result.File("ecspresso/front/ecspresso.json"), StringComparison.Ordinal);
        Assert.Equal(["role"], result.LostPaths());
    }

    [Fact]
    public void Ecspresso_can_not_have_a_definition_that_is_elsewhere_nor_small_letters_in_a_drivers_options()
    {
        var result = Written.As("ecspresso",
            (DocumentKind.TaskDefinition, "web", """{ "family": "web", "containerDefinitions": [], "volumes": [{ "name": "v", "dockerVolumeConfiguration": { "driverOpts": { "type": "nfs", "Device": "d" } } }] }"""),
            (DocumentKind.Service, "front", """{ "serviceName": "front", "taskDefinition": "web" }"""),
            (DocumentKind.Service, "other", """{ "serviceName": "other", "taskDefinition": "elsewhere:3" }"""));

        Assert.Equal(["volumes[0].dockerVolumeConfiguration.driverOpts.type", "taskDefinition"], result.LostPaths());
    }
}
