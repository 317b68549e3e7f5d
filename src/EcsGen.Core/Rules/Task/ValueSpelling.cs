using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class ValueSpelling : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2040", "Values of a fixed set are spelled as the API spells them")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "The API has its values in one spelling. For an unknown architecture the refusal was seen, for another spelling of a known value it was not.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition, AwsPages.RuntimePlatform),
    };

    public override void Check(TaskContext task)
    {
        var node = task.Definition.ToNode();
        foreach (var member in Shapes.RegisterTaskDefinitionRequest.Members)
            if (member.Name != "containerDefinitions" && node.Find(member.Name) is { } value)
                Check(task, member, value, MemberPath.Root[member.Name]);
    }

    private void Check(TaskContext task, Member member, Node node, MemberPath path)
    {
        if (node.Kind == NodeKind.Array)
            for (var i = 0; i < node.Items.Count; i++) Check(task, member, node.Items[i], path[i]);
        if (node.Kind == NodeKind.Object && member.IsStructure)
            foreach (var inner in member.Shape.Members)
                if (node.Find(inner.Name) is { } value)
                    Check(task, inner, value, path[inner.Name]);
        if (node.Kind == NodeKind.String && member.Type == MemberType.Enum && EnumValues.Meant(member.TypeName, node.Text) is { } meant)
            task.Report(this, path, $"'{node.Text}' is spelled '{meant}' by the API: write {meant}", Registration.Properties(("replacement", meant)));
    }
}
