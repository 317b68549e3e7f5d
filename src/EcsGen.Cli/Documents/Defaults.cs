using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Cli.Documents;

/// <summary>
/// What a member is when it is not there, as AWS's answers spell it out. From the API reference's own sentences on each member; a default that depends on something
/// outside the document is not here.
/// </summary>
internal static class Defaults
{
    private static readonly Dictionary<(string Shape, string Member), string> Values = new()
    {
        [("ContainerDefinition", "cpu")] = "0",
        [("ContainerDefinition", "essential")] = "true",
        [("PortMapping", "protocol")] = "tcp",
        [("MountPoint", "readOnly")] = "false",
        [("VolumeFrom", "readOnly")] = "false",
        [("Volume", "configuredAtLaunch")] = "false",
        [("HealthCheck", "interval")] = "30",
        [("HealthCheck", "timeout")] = "5",
        [("HealthCheck", "retries")] = "3",
        [("EFSVolumeConfiguration", "rootDirectory")] = "/",
        [("EFSVolumeConfiguration", "transitEncryption")] = "DISABLED",
        [("EFSAuthorizationConfig", "iam")] = "DISABLED",
        [("RegisterTaskDefinitionRequest", "enableFaultInjection")] = "false",
        [("CreateServiceRequest", "schedulingStrategy")] = "REPLICA",
        [("CreateServiceRequest", "enableECSManagedTags")] = "false",
        [("CreateServiceRequest", "enableExecuteCommand")] = "false",
        [("CreateServiceRequest", "propagateTags")] = "NONE",
        [("DeploymentController", "type")] = "ECS",
        [("AwsVpcConfiguration", "assignPublicIp")] = "DISABLED",
        [("CapacityProviderStrategyItem", "base")] = "0",
    };

    /// <summary>The document without the members that say what holds without them.</summary>
    public static Node Without(DocumentKind kind, Node node) =>
        Without(DocumentShapes.Of(kind), node, isDirect: node.Find("networkMode")?.Text is "awsvpc" or "host");

    private static Node Without(Shape shape, Node node, bool isDirect)
    {
        if (node.Kind != NodeKind.Object) return node;
        var members = node.Members.Where(member => !IsDefault(shape, member, node, isDirect)).Select(member =>
            shape.Find(member.Name) is { IsStructure: true } known ? member with { Value = Member(known, member.Value, isDirect) } : member);
        return Node.Object(members.ToEquatableArray(), node.Place);
    }

    private static Node Member(Member member, Node value, bool isDirect) => value.Kind == NodeKind.Array
        ? Node.Array(value.Items.Select(item => Without(member.Shape, item, isDirect)).ToEquatableArray(), value.Place)
        : Without(member.Shape, value, isDirect);

    private static bool IsDefault(Shape shape, NodeMember member, Node owner, bool isDirect)
    {
        if (member.Value.Kind is not (NodeKind.String or NodeKind.Number or NodeKind.Boolean)) return false;
        if (Values.TryGetValue((shape.Name, member.Name), out var value) && value == member.Value.Text) return true;
        // where nothing translates ports, the host's is the container's whether it is written or not
        if (shape != Shapes.PortMapping || member.Name != "hostPort") return false;
        return member.Value.Text == "0" || (isDirect && member.Value.Text == owner.Find("containerPort")?.Text);
    }
}
