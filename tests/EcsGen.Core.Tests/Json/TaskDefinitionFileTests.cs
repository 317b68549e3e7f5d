using System.Linq;
using System.Text;
using EcsGen.Json;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Core.Tests.Json;

public class TaskDefinitionFileTests
{
    [Fact]
    public void The_answer_of_a_describe_call_is_read_and_said_to_be_one()
    {
        var file = TaskDefinitionFile.Read("""
            {
              "taskDefinition": {
                "taskDefinitionArn": "arn:aws:ecs:us-east-1:123456789012:task-definition/web:3",
                "family": "web",
                "revision": 3,
                "containerDefinitions": [{ "name": "a", "image": "b" }]
              },
              "tags": [{ "key": "team", "value": "shop" }]
            }
            """);
        Assert.Equal("web", file.Definition!.Family);
        Assert.Equal("team", file.Definition.Tags[0].OrDefault()!.Key);
        Assert.Equal(
            [(FindingIds.DescribeOutput, 2), (FindingIds.AnswerOnlyMember, 3), (FindingIds.AnswerOnlyMember, 5)],
            file.Findings.Select(finding => (finding.Id, file.Locate(finding).Line)));
        Assert.DoesNotContain("revision", JsonWriter.Write(file.Node!), System.StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_plainly_meant_is_read_and_reported_with_its_place()
    {
        var file = TaskDefinitionFile.Read("""
            {
              "Family": "web", // the shop
              "cpu": 256,
              "memory": null,
              "containerDefinitions": [
                { "name": "a", "memory": "128", "essential": "TRUE", "newMember": [1], "command": "run", },
              ],
            }
            """);
        var container = file.Definition!.ContainerDefinitions[0].OrDefault()!;
        Assert.Equal(("web", "256", 128, true), (file.Definition.Family, file.Definition.Cpu, container.Memory.OrDefault(), container.Essential.OrDefault()));
        Assert.True(container.Command.IsUnknown);
        Assert.Equal("newMember", Assert.Single(container.UnknownMembers).Name);
        Assert.Equal(
            [
                (FindingIds.WrongCase, 2, 3), (FindingIds.LooseSyntax, 2, 20), (FindingIds.ConvertedValue, 3, 10), (FindingIds.ExplicitNull, 4, 13),
                (FindingIds.ConvertedValue, 6, 30), (FindingIds.ConvertedValue, 6, 50), (FindingIds.UnknownMember, 6, 58), (FindingIds.WrongType, 6, 87),
                (FindingIds.LooseSyntax, 6, 92), (FindingIds.LooseSyntax, 6, 95), (FindingIds.LooseSyntax, 7, 4),
            ],
            file.Findings.Select(finding => (finding.Id, file.Locate(finding).Line, file.Locate(finding).Column)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    public void What_is_no_object_is_no_definition(string text)
    {
        var file = TaskDefinitionFile.Read(text);
        Assert.Null(file.Definition);
        Assert.Equal(FindingIds.WrongType, Assert.Single(file.Findings).Id);
    }

    [Fact]
    public void A_broken_file_is_one_error_with_its_place()
    {
        var file = TaskDefinitionFile.Read(Encoding.UTF8.GetBytes("{\n  \"family\" \"web\"\n}\n"));
        var finding = Assert.Single(file.Findings);
        Assert.Equal((FindingIds.NotJson, 2), (finding.Id, file.Locate(finding).Line));
        Assert.Null(file.Definition);
    }
}
