using EcsGen.Model;
using Xunit;

namespace EcsGen.Formats;

public class TerraformFormatTests
{
    private const string Web = """
        {
          "family": "web",
          "cpu": "256",
          "requiresCompatibilities": ["FARGATE"],
          "ephemeralStorage": { "sizeInGiB": 30 },
          "containerDefinitions": [{ "name": "app", "image": "shop/web:1", "command": ["echo", "${HOME}"] }],
          "volumes": [
            { "name": "data", "host": { "sourcePath": "/data" } },
            { "name": "later", "configuredAtLaunch": true },
            { "name": "files", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "authorizationConfig": { "accessPointId": "fsap-1", "iam": "ENABLED" } } }
          ],
          "tags": [{ "key": "team", "value": "${shop}" }, { "key": "empty" }],
          "proxyConfiguration": { "containerName": "envoy", "properties": [{ "name": "AppPorts", "value": "80" }] }
        }
        """;

    [Fact]
    public void The_list_is_as_it_is_when_nothing_is_left_open()
    {
        var result = Written.As("terraform", (DocumentKind.TaskDefinition, "web", Web));

        Assert.Equal(["terraform/web.container-definitions.json", "terraform/web.tf.json"], result.Names());
        Assert.Equal("""
            [
              {
                "name": "app",
                "image": "shop/web:1",
                "command": [
                  "echo",
                  "${HOME}"
                ]
              }
            ]

            """.ReplaceLineEndings("\n"), result.File("terraform/web.container-definitions.json"));
        Assert.Empty(result.Losses);
    }

    [Fact]
    public void The_resource_has_the_providers_names_and_escapes_what_would_begin_an_expression()
    {
        var text = Written.As("terraform", (DocumentKind.TaskDefinition, "web", Web)).File("terraform/web.tf.json");

        Assert.Contains("\"size_in_gib\": 30", text, System.StringComparison.Ordinal);
        Assert.Contains("\"host_path\": \"/data\"", text, System.StringComparison.Ordinal);
        Assert.Contains("\"configure_at_launch\": true", text, System.StringComparison.Ordinal);
        Assert.Contains("\"efs_volume_configuration\": {", text, System.StringComparison.Ordinal);
        Assert.Contains("\"access_point_id\": \"fsap-1\"", text, System.StringComparison.Ordinal);
        Assert.Contains("\"team\": \"$${shop}\"", text, System.StringComparison.Ordinal);
        Assert.Contains("\"empty\": \"\"", text, System.StringComparison.Ordinal);
        Assert.Contains("\"AppPorts\": \"80\"", text, System.StringComparison.Ordinal);
        Assert.Contains("\"container_definitions\": \"${file(\\\"${path.module}/web.container-definitions.json\\\")}\"", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_open_becomes_a_template_and_variables()
    {
        var result = Written.As("terraform", (DocumentKind.TaskDefinition, "web", """
            { "family": "web", "cpu": "<Cpu>", "containerDefinitions": [{ "name": "app", "image": "shop:<Version>", "memory": "#Memory", "command": ["%{if}"] }] }
            """));

        var list = result.File("terraform/web.container-definitions.json.tftpl");
        Assert.Contains("\"image\": \"shop:${Version}\"", list, System.StringComparison.Ordinal);
        Assert.Contains("\"memory\": ${Memory}", list, System.StringComparison.Ordinal);
        Assert.Contains("\"%%{if}\"", list, System.StringComparison.Ordinal);
        var resource = result.File("terraform/web.tf.json");
        Assert.Contains("\"cpu\": \"${var.Cpu}\"", resource, System.StringComparison.Ordinal);
        Assert.Contains("templatefile(\\\"${path.module}/web.container-definitions.json.tftpl\\\", { Memory = var.Memory, Version = var.Version })", resource, System.StringComparison.Ordinal);
        Assert.Equal("""
            {
              "variable": {
                "Cpu": {},
                "Memory": {},
                "Version": {}
              }
            }

            """.ReplaceLineEndings("\n"), result.File("terraform/variables.tf.json"));
    }

    [Fact]
    public void What_the_provider_has_no_argument_for_is_told()
    {
        var result = Written.As("terraform", (DocumentKind.TaskDefinition, "web", """
            { "family": "web", "containerDefinitions": [], "inferenceAccelerators": [{ "deviceName": "d", "deviceType": "t" }], "brandNew": 1, "tags": [{ "key": "<Name>", "value": "v" }] }
            """));

        Assert.Equal(["inferenceAccelerators", "brandNew", "tags[0].key"], result.LostPaths());
    }
}
