using System;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Formats;

public class CloudFormationFormatTests
{
    private static string Template(params (DocumentKind Kind, string Name, string Json)[] documents) =>
        Written.As("cloudformation", documents).File("cloudformation/template.json");

    [Fact]
    public void A_member_is_a_property_with_a_capital_but_for_the_renamed_ones()
    {
        var text = Template((DocumentKind.TaskDefinition, "web", """
            { "family": "web",
              "containerDefinitions": [{ "name": "app", "dockerLabels": { "com.example/x": "y" }, "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "g" } } }],
              "proxyConfiguration": { "containerName": "envoy", "properties": [{ "name": "n", "value": "v" }] },
              "volumes": [{ "name": "v", "efsVolumeConfiguration": { "fileSystemId": "fs-1", "authorizationConfig": { "iam": "ENABLED" } } },
                          { "name": "w", "fsxWindowsFileServerVolumeConfiguration": { "fileSystemId": "fs-2" } }] }
            """));

        Assert.Contains("\"Type\": \"AWS::ECS::TaskDefinition\"", text, StringComparison.Ordinal);
        Assert.Contains("\"com.example/x\": \"y\"", text, StringComparison.Ordinal);
        Assert.Contains("\"awslogs-group\": \"g\"", text, StringComparison.Ordinal);
        Assert.Contains("\"ProxyConfigurationProperties\": [", text, StringComparison.Ordinal);
        Assert.Contains("\"FilesystemId\": \"fs-1\"", text, StringComparison.Ordinal);
        Assert.Contains("\"IAM\": \"ENABLED\"", text, StringComparison.Ordinal);
        Assert.Contains("\"FSxWindowsFileServerVolumeConfiguration\": {\n", text, StringComparison.Ordinal);
        Assert.Contains("\"FileSystemId\": \"fs-2\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_is_a_parameter_of_the_template()
    {
        var text = Template((DocumentKind.TaskDefinition, "web", """
            { "family": "web", "cpu": "<Cpu>", "containerDefinitions": [{ "name": "app", "image": "shop:<App_Version>", "command": ["${HOME}/<Cpu>"], "memory": "#Memory" }] }
            """));

        Assert.Contains("\"AppVersion\": {\n      \"Type\": \"String\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Fn::Sub\": \"shop:${AppVersion}\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Fn::Sub\": \"${!HOME}/${Cpu}\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Cpu\": {\n          \"Ref\": \"Cpu\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Memory\": {\n              \"Ref\": \"Memory\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_of_the_project_is_referred_to()
    {
        var text = Template(
            (DocumentKind.TaskDefinition, "web", """{ "family": "web", "containerDefinitions": [] }"""),
            (DocumentKind.Service, "web", """{ "cluster": "prod", "serviceName": "web", "taskDefinition": "web", "placementStrategy": [{ "type": "random" }], "capacityProviderStrategy": [{ "capacityProvider": "asg", "weight": 1 }] }"""),
            (DocumentKind.Service, "other", """{ "cluster": "elsewhere", "serviceName": "other", "taskDefinition": "web:3" }"""),
            (DocumentKind.Cluster, "prod", """{ "clusterName": "prod", "settings": [{ "name": "containerInsights", "value": "enabled" }], "capacityProviders": ["asg", "FARGATE"] }"""),
            (DocumentKind.ClusterCapacityProviders, "prod", """{ "cluster": "prod", "capacityProviders": ["asg", "FARGATE"], "defaultCapacityProviderStrategy": [{ "capacityProvider": "asg" }] }"""),
            (DocumentKind.CapacityProvider, "asg", """{ "name": "asg", "autoScalingGroupProvider": { "autoScalingGroupArn": "a" } }"""));

        Assert.Contains("\"TaskDefinition\": {\n          \"Ref\": \"WebTaskDefinition\"", text, StringComparison.Ordinal);
        Assert.Contains("\"TaskDefinition\": \"web:3\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Cluster\": {\n          \"Ref\": \"ProdCluster\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Cluster\": \"elsewhere\"", text, StringComparison.Ordinal);
        Assert.Contains("\"CapacityProvider\": {\n              \"Ref\": \"AsgCapacityProvider\"", text, StringComparison.Ordinal);
        Assert.Contains("\"PlacementStrategies\": [", text, StringComparison.Ordinal);
        Assert.Contains("\"ClusterSettings\": [", text, StringComparison.Ordinal);
        Assert.Contains("\"ProdCapacityProviders\": {\n      \"Type\": \"AWS::ECS::ClusterCapacityProviderAssociations\"", text, StringComparison.Ordinal);
        // the providers stand in the association alone
        Assert.Equal(2, text.Split("\"FARGATE\"").Length);
    }

    [Fact]
    public void Names_that_differ_in_signs_alone_get_ids_of_their_own()
    {
        var text = Template(
            (DocumentKind.TaskDefinition, "a-b", """{ "family": "a-b", "containerDefinitions": [] }"""),
            (DocumentKind.TaskDefinition, "a_b", """{ "family": "a_b", "containerDefinitions": [] }"""));

        Assert.Contains("\"ABTaskDefinition\": {", text, StringComparison.Ordinal);
        Assert.Contains("\"ABTaskDefinition2\": {", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_property_or_resource_is_told()
    {
        var result = Written.As("cloudformation",
            (DocumentKind.Service, "web", """{ "serviceName": "web", "clientToken": "t" }"""),
            (DocumentKind.RunTask, "migrate", """{ "taskDefinition": "web" }"""));

        Assert.Equal(["", "clientToken"], result.LostPaths());
        Assert.DoesNotContain("ClientToken", result.File("cloudformation/template.json"), StringComparison.Ordinal);
    }
}
