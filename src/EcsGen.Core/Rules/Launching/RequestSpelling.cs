using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class RequestSpelling : RequestRule
{
    public override RuleInfo Info { get; } = new("ECSG5165", "Values of a fixed set are spelled as the API spells them")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "The API has its values in one spelling. Nobody is known who saw the refusal of another spelling; for launch types it was seen, they have a rule of their own.",
        Refusals = Launches.Both(Launches.All(""), Launches.Clusters(""), Launches.Provider("")),
        Sources = EquatableArray.Create(ServicePages.CreateService, ServicePages.CreateCluster, ServicePages.CreateCapacityProvider),
    };

    public override void Check(RequestContext request)
    {
        // a definition has rules of its own
        if (request is TaskContext) return;
        foreach (var (path, enumName, text) in Texts(request.Shape, request.Node, MemberPath.Root))
            if (enumName != nameof(Model.Enums.LaunchType) && EnumValues.Meant(enumName, text) is { } meant)
                request.Report(this, path, $"'{text}' is spelled '{meant}' by the API: write {meant}", Registration.Properties(("replacement", meant)));
    }

    private static IEnumerable<(MemberPath Path, string EnumName, string Text)> Texts(Shape shape, Node node, MemberPath path)
    {
        foreach (var member in shape.Members)
            if (node.Find(member.Name) is { } value)
                foreach (var item in Texts(member, value, path[member.Name]))
                    yield return item;
    }

    private static IEnumerable<(MemberPath Path, string EnumName, string Text)> Texts(Member member, Node node, MemberPath path)
    {
        if (node.Kind == NodeKind.String && member.Type == MemberType.Enum) return [(path, member.TypeName, node.Text)];
        if (node.Kind == NodeKind.Object && member.IsStructure) return Texts(member.Shape, node, path);
        return node.Kind == NodeKind.Array ? node.Items.SelectMany((item, i) => Texts(member, item, path[i])) : [];
    }
}
