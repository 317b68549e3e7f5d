using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Facts;

/// <summary>Writes the model: the table of shapes, the constants of the enums, one record a structure.</summary>
internal sealed class ModelEmitter(ApiFacts api)
{
    public IEnumerable<(string Path, string Text)> Emit()
    {
        yield return ("src/EcsGen.Core/Model/Generated/Shapes.g.cs", Shapes());
        yield return ("src/EcsGen.Core/Model/Generated/Enums.g.cs", Enums());
        foreach (var shape in api.Shapes)
            yield return ($"src/EcsGen.Core/Model/Generated/{shape.Name}.g.cs", Record(shape));
    }

    private string Shapes()
    {
        var code = new CodeWriter();
        code.Line("using static EcsGen.Model.MemberArity;");
        code.Line("using static EcsGen.Model.MemberType;");
        code.Line();
        code.Line("namespace EcsGen.Model;");
        code.Line();
        code.Doc("The structures of the API, as data.");
        code.Open("public static partial class Shapes");
        foreach (var shape in api.Shapes)
        {
            var key = string.Join(", ", shape.Key.Select(Quote));
            code.Doc(shape.Doc);
            code.Line($"public static Shape {shape.Name} {{ get; }} = Add(new(");
            code.Line($"    \"{shape.Name}\", new string[] {{ {key} }},".Replace("{  }", "{ }", StringComparison.Ordinal));
            for (var i = 0; i < shape.Members.Count; i++)
                code.Line($"    {Member(shape.Members[i])}{(i < shape.Members.Count - 1 ? "," : "));")}");
            code.Line();
        }
        code.Close();
        return code.ToString();
    }

    private string Member(MemberFact member)
    {
        var type = TypeOf(member);
        var arity = member.IsList ? "List" : member.IsMap ? "Map" : "One";
        var name = type is "Structure" or "Enum" ? member.ItemType : "";
        var merge = member.Merge == "value" ? " { MergesByValue = true }" : "";
        return $"new Member(\"{member.Name}\", {(type == "String" ? "MemberType.String" : type)}, {arity}, {(member.Required ? "true" : "false")}, \"{name}\"){merge}";
    }

    private string TypeOf(MemberFact member) =>
        api.IsShape(member.ItemType) ? "Structure"
        : api.Enum(member.ItemType) is not null ? "Enum"
        : Names.Pascal(member.ItemType);

    private string Enums()
    {
        var code = new CodeWriter();
        code.Line("namespace EcsGen.Model.Enums;");
        foreach (var fact in api.Enums)
        {
            code.Line();
            code.Doc($"{fact.Doc} The values that this version knows; the API may have newer ones.", api: fact.Name);
            code.Open($"public static class {fact.Name}");
            foreach (var value in fact.Values)
            {
                code.Doc(value.Doc);
                code.Line($"public const string {Names.EnumValue(value.Value)} = \"{value.Value}\";");
            }
            code.Doc("All of them, in the API's order.");
            code.Line($"public static EquatableArray<string> All {{ get; }} = EquatableArray.Create({string.Join(", ", fact.Values.Select(value => Quote(value.Value)))});");
            code.Close();
        }
        return code.ToString();
    }

    private string Record(ShapeFact shape)
    {
        var code = new CodeWriter();
        code.Line("namespace EcsGen.Model;");
        code.Line();
        code.Doc(shape.Doc, api: shape.Name);
        code.Open($"public sealed record {shape.Name}");
        foreach (var member in shape.Members)
        {
            code.Doc(member.Doc, member, member.Name);
            code.Line($"public {ClrType(member)} {Names.Pascal(member.Name)} {{ get; init; }}");
            code.Line();
        }
        code.Doc("Members that this version does not know, kept as they were written.");
        code.Line("public EquatableArray<NodeMember> UnknownMembers { get; init; }");
        code.Line();
        code.Doc("Reads the structure from an object; what can't be read as its type becomes unknown.");
        code.Open($"public static {shape.Name} FromNode(Node node) => new()");
        foreach (var member in shape.Members)
            code.Line($"{Names.Pascal(member.Name)} = NodeReading.{Reader(member)},");
        code.Line($"UnknownMembers = NodeReading.Unknown(node, Shapes.{shape.Name}),");
        code.Close("};");
        code.Line();
        code.Doc("Writes the structure as an object, its members in the API's order.");
        code.Open("public Node ToNode()");
        code.Line("var node = new NodeBuilder();");
        foreach (var member in shape.Members)
            code.Line(Writer(member));
        code.Line("return node.Build(UnknownMembers);");
        code.Close();
        code.Close();
        return code.ToString();
    }

    private string ClrType(MemberFact member)
    {
        var item = ItemClrType(member);
        return member.IsList ? $"Values<{item}>" : member.IsMap ? "Values<MapEntry>" : $"Value<{item}>";
    }

    private string ItemClrType(MemberFact member) => TypeOf(member) switch
    {
        "Structure" => member.ItemType,
        "Integer" => "int",
        "Long" => "long",
        "Double" => "double",
        "Boolean" => "bool",
        "Document" => "Node",
        _ => "string",
    };

    private string Reader(MemberFact member)
    {
        var type = TypeOf(member);
        var list = member.IsList ? "List" : "";
        if (member.IsMap) return $"Map(node, \"{member.Name}\")";
        return type == "Structure"
            ? $"Structure{list}(node, \"{member.Name}\", static value => Model.{member.ItemType}.FromNode(value))"
            : $"{(type == "Enum" ? "String" : type)}{list}(node, \"{member.Name}\")";
    }

    private string Writer(MemberFact member)
    {
        var convert = TypeOf(member) == "Structure" ? ", static value => value.ToNode()" : "";
        return $"node.Add(\"{member.Name}\", {Names.Pascal(member.Name)}{convert});";
    }

    private static string Quote(string text) => $"\"{text}\"";
}
