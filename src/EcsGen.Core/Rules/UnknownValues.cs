using System;
using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>A text where the API has a fixed set of values, and this is none of them.</summary>
internal sealed record UnknownValue(string EnumName, string Text, MemberPath Path);

/// <summary>Finds such texts in a definition. Where there is none, it makes no object.</summary>
internal static class UnknownValues
{
    public static IReadOnlyList<UnknownValue> Of(TaskContext task)
    {
        if (IsKnown(Shapes.RegisterTaskDefinitionRequest, task.Node)) return Array.Empty<UnknownValue>();
        var found = new List<UnknownValue>();
        Collect(Shapes.RegisterTaskDefinitionRequest, task.Node, MemberPath.Root, found);
        return found;
    }

    private static bool IsKnown(Shape shape, Node node)
    {
        if (!shape.HasEnums) return true;
        foreach (var (name, value, _) in node.Members)
            if (shape.Find(name) is { } member && !IsKnown(member, value))
                return false;
        return true;
    }

    private static bool IsKnown(Member member, Node node)
    {
        if (node.Kind == NodeKind.Object) return !member.IsStructure || IsKnown(member.Shape, node);
        if (node.Kind == NodeKind.String) return !IsUnknown(member, node);
        foreach (var item in node.Items)
            if (!IsKnown(member, item))
                return false;
        return true;
    }

    private static void Collect(Shape shape, Node node, MemberPath path, List<UnknownValue> found)
    {
        foreach (var (name, value, _) in node.Members)
            if (shape.Find(name) is { } member)
                Collect(member, value, path[name], found);
    }

    private static void Collect(Member member, Node node, MemberPath path, List<UnknownValue> found)
    {
        if (node.Kind == NodeKind.Object && member.IsStructure) Collect(member.Shape, node, path, found);
        if (node.Kind == NodeKind.String && IsUnknown(member, node)) found.Add(new UnknownValue(member.TypeName, node.Text, path));
        for (var i = 0; i < node.Items.Count; i++) Collect(member, node.Items[i], path[i], found);
    }

    // an empty text is how forms leave a value out
    private static bool IsUnknown(Member member, Node node) =>
        member.Type == MemberType.Enum && node.Text.Length > 0 && !EnumValues.Has(member.TypeName, node.Text) && !Placeholders.IsIn(node.Text);
}
