using System.Linq;
using System.Text;
using EcsGen.Checking;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Rules;
using Xunit;

namespace EcsGen.Core.Tests.Json;

/// <summary>What a file is, and what reading it says.</summary>
public class EcsFileTests
{
    [Fact]
    public void The_answer_of_a_describe_call_is_read_and_said_to_be_one()
    {
        var (file, document) = Read("""
            {
              "taskDefinition": {
                "taskDefinitionArn": "arn:aws:ecs:us-east-1:123456789012:task-definition/web:3",
                "family": "web",
                "revision": 3,
                "containerDefinitions": [{ "name": "a", "image": "b" }]
              },
              "tags": [{ "key": "team", "value": "shop" }],
              "ResponseMetadata": { "RequestId": "x" }
            }
            """);
        var definition = document.ToTaskDefinition()!;
        Assert.Equal("web", definition.Family);
        Assert.Equal("team", definition.Tags[0].OrDefault()!.Key);
        Assert.Equal(
            [(FindingIds.DescribeOutput, 2), (FindingIds.AnswerOnlyMember, 3), (FindingIds.AnswerOnlyMember, 5)],
            file.Findings.Select(finding => (finding.Id, document.Locate(finding).Line)));
        Assert.DoesNotContain("revision", JsonWriter.Write(document.Node), System.StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_plainly_meant_is_read_and_reported_with_its_place()
    {
        var (file, document) = Read("""
            {
              "Family": "web", // the shop
              "cpu": 256,
              "memory": null,
              "containerDefinitions": [
                { "name": "a", "memory": "128", "essential": "TRUE", "newMember": [1], "command": "run", },
              ],
            }
            """);
        var definition = document.ToTaskDefinition()!;
        var container = definition.ContainerDefinitions[0].OrDefault()!;
        Assert.Equal(("web", "256", 128, true), (definition.Family, definition.Cpu, container.Memory.OrDefault(), container.Essential.OrDefault()));
        Assert.True(container.Command.IsUnknown);
        Assert.Equal("newMember", Assert.Single(container.UnknownMembers).Name);
        Assert.Equal(
            [
                (FindingIds.WrongCase, 2, 3), (FindingIds.LooseSyntax, 2, 20), (FindingIds.ConvertedValue, 3, 10), (FindingIds.ExplicitNull, 4, 13),
                (FindingIds.ConvertedValue, 6, 30), (FindingIds.ConvertedValue, 6, 50), (FindingIds.UnknownMember, 6, 58), (FindingIds.WrongType, 6, 87),
                (FindingIds.LooseSyntax, 6, 92), (FindingIds.LooseSyntax, 6, 95), (FindingIds.LooseSyntax, 7, 4),
            ],
            file.Findings.Select(finding => (finding.Id, document.Locate(finding).Line, document.Locate(finding).Column)));
    }

    [Theory]
    [InlineData("[]", "an empty list")]
    [InlineData("5", "this is 5")]
    [InlineData("\"text\"", "this is a text")]
    [InlineData("{}", "This object is empty")]
    [InlineData("${jsonencode({ a = \"b\" })}", "a placeholder")]
    [InlineData("{\"name\": \"shop\", \"version\": \"1.0.0\", \"scripts\": {}}", "none of its members ('name', 'version', 'scripts')")]
    [InlineData("[{\"name\": \"web\", \"imageUri\": \"nginx\"}]", "a list of something else")]
    [InlineData("{\"Resources\": {\"T\": {\"Type\": \"AWS::ECS::TaskDefinition\"}}}", "CloudFormation template")]
    [InlineData("{\"version\": \"3\", \"services\": {\"web\": {\"image\": \"nginx\"}}}", "Docker Compose")]
    public void What_is_nothing_of_ECS_is_told_what_it_is(string text, string message)
    {
        var file = EcsFile.Read(text);
        Assert.Empty(file.Documents);
        Assert.True(file.IsReadable);
        var finding = Assert.Single(file.Findings);
        Assert.Equal(FindingIds.NoEcsJson, finding.Id);
        Assert.Contains(message, finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_is_one_error_with_its_place()
    {
        var file = EcsFile.Read(Encoding.UTF8.GetBytes("{\n  \"family\" \"web\"\n}\n"));
        var found = Assert.Single(FileChecker.Check(file));
        Assert.Equal((FindingIds.NotJson, 2), (found.Finding.Id, found.Place.Line));
        Assert.False(file.IsReadable);
    }

    [Theory]
    [InlineData(DocumentKind.TaskDefinition, "{\"family\": \"web\"}")]
    [InlineData(DocumentKind.TaskDefinition, "{\"containerDefinitions\": [], \"taskDefinition\": {}}")]
    [InlineData(DocumentKind.TaskDefinition, "{\"networkMode\": \"awsvpc\", \"executionRoleArn\": \"a\", \"volumes\": []}")]
    [InlineData(DocumentKind.ContainerDefinitions, "[{\"name\": \"web\", \"image\": \"nginx\"}]")]
    [InlineData(DocumentKind.ContainerDefinitions, "{\"name\": \"web\", \"image\": \"nginx\"}")]
    [InlineData(DocumentKind.Service, "{\"serviceName\": \"web\", \"taskDefinition\": \"web:1\"}")]
    [InlineData(DocumentKind.Service, "{\"launchType\": \"FARGATE\", \"networkConfiguration\": {}, \"platformVersion\": \"1.4.0\"}")]
    [InlineData(DocumentKind.Service, "{\"services\": [{\"serviceArn\": \"a\", \"desiredCount\": 1}], \"failures\": []}")]
    [InlineData(DocumentKind.Service, "{\"service\": {\"serviceArn\": \"a\", \"desiredCount\": 1}}")]
    [InlineData(DocumentKind.ServiceUpdate, "{\"service\": \"web\", \"desiredCount\": 2, \"deploymentConfiguration\": {}}")]
    [InlineData(DocumentKind.RunTask, "{\"cluster\": \"c\", \"taskDefinition\": \"web\", \"launchType\": \"FARGATE\"}")]
    [InlineData(DocumentKind.RunTask, "{\"taskDefinition\": \"web\", \"overrides\": {\"containerOverrides\": []}, \"count\": 1}")]
    [InlineData(DocumentKind.Cluster, "{\"clusterName\": \"c\", \"capacityProviders\": [\"FARGATE\"]}")]
    [InlineData(DocumentKind.Cluster, "{\"clusters\": [{\"clusterArn\": \"a\", \"clusterName\": \"c\", \"status\": \"ACTIVE\"}]}")]
    [InlineData(DocumentKind.CapacityProvider, "{\"name\": \"p\", \"autoScalingGroupProvider\": {}}")]
    [InlineData(DocumentKind.CapacityProvider, "{\"capacityProviders\": [{\"capacityProviderArn\": \"a\", \"name\": \"p\"}]}")]
    [InlineData(DocumentKind.ClusterCapacityProviders, "{\"cluster\": \"c\", \"capacityProviders\": [\"FARGATE\"], \"defaultCapacityProviderStrategy\": []}")]
    public void A_document_is_known_by_its_members(DocumentKind kind, string text) => Assert.Equal(kind, Read(text).Document.Kind);

    [Fact]
    public void A_list_of_requests_is_as_many_documents()
    {
        var file = EcsFile.Read("[{\"family\": \"a\", \"containerDefinitions\": []}, {\"serviceName\": \"b\", \"desiredCount\": 1}]");
        Assert.Equal([DocumentKind.TaskDefinition, DocumentKind.Service], file.Documents.Select(document => document.Kind));
    }

    [Fact]
    public void Of_containers_alone_everything_around_is_not_known()
    {
        var (_, document) = Read("[{\"name\": \"web\", \"image\": \"nginx\", \"mountPoints\": [{\"sourceVolume\": \"data\", \"containerPath\": \"/d\"}]}]");
        var definition = document.ToTaskDefinition()!;
        Assert.True(definition.Family.IsUnknown && definition.Volumes.IsUnknown && definition.Memory.IsUnknown);
        Assert.Equal(27, document.Locate(MemberPath.Root["containerDefinitions"][0]["image"]).Column);
        Assert.DoesNotContain(Catalogue.Check(definition, new TaskOptions(Origin.Json)), finding => Catalogue.Find(finding.Id)!.Severity == RuleSeverity.Error);
    }

    private static (EcsFile File, EcsDocument Document) Read(string text)
    {
        var file = EcsFile.Read(text);
        return (file, Assert.Single(file.Documents));
    }
}
