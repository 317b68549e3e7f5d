using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules;

/// <summary>
/// The service that comes of an update. A member that the update does not write stays as it is; so it does in the deployment configuration and its circuit breaker, member by
/// member: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html.
/// </summary>
public static class UpdatedService
{
    private static readonly Node NotKnown = Node.Template(EquatableArray.Create(new TemplatePart("as it is", IsParameter: true)), bare: true);

    // what CreateService fills in and an update keeps
    private static readonly Dictionary<string, Node> Defaults = new()
    {
        ["availabilityZoneRebalancing"] = Node.String(AvailabilityZoneRebalancing.Enabled),
    };

    private static readonly HashSet<string> Merged = ["deploymentConfiguration", "deploymentCircuitBreaker"];

    /// <summary>The service after an update; where it is not known before, what the update does not write is unknown.</summary>
    public static CreateServiceRequest Of(UpdateServiceRequest update, CreateServiceRequest? before)
    {
        var written = update.ToNode();
        var node = Merge(Shapes.CreateServiceRequest, written, before?.ToNode(), isKnown: before is not null);
        return CreateServiceRequest.FromNode(WithoutLaunchType(written, node));
    }

    private static Node Merge(Shape shape, Node written, Node? before, bool isKnown)
    {
        var members = new List<NodeMember>();
        foreach (var member in shape.Members)
        {
            var value = written.Find(member.Name);
            var old = before?.Find(member.Name) ?? (isKnown ? Default(member.Name, before) : NotKnown);
            if (value is { Kind: NodeKind.Object } && Merged.Contains(member.Name))
                value = Merge(member.Shape, value, old is { Kind: NodeKind.Object } ? old : null, isKnown);
            if ((value is null or { Kind: NodeKind.Null } ? old : value) is { } result) members.Add(new NodeMember(member.Name, result));
        }
        return Node.Object(members.ToEquatableArray());
    }

    // rebalancing starts as ENABLED, but not where the deployment that the service was created with rules it out
    private static Node? Default(string name, Node? before)
    {
        if (!Defaults.TryGetValue(name, out var value)) return null;
        var isReplica = before?.Find("schedulingStrategy") is null or { Text: SchedulingStrategy.Replica };
        return isReplica && before?.Find("deploymentConfiguration")?.Find("maximumPercent") is null ? value : NotKnown;
    }

    // a service has one of the two
    private static Node WithoutLaunchType(Node written, Node node)
    {
        if (written.Find("capacityProviderStrategy") is not { Kind: NodeKind.Array, Items.Count: > 0 }) return node;
        var members = new List<NodeMember>();
        foreach (var member in node.Members)
            if (member.Name != "launchType")
                members.Add(member);
        return Node.Object(members.ToEquatableArray());
    }
}
