using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Facts;

/// <summary>Writes the table from attributes to paths of the API, which the reader of C# and the importer share.</summary>
internal sealed class SurfaceEmitter(ApiFacts api, AttributeFacts facts)
{
    private readonly ClrTypes types = new(api, facts);

    public IEnumerable<(string Path, string Text)> Emit()
    {
        yield return ("src/EcsGen.Core/Surface/Generated/AttributeSurface.g.cs", Table());
    }

    private string Table()
    {
        var code = new CodeWriter();
        code.Line("using EcsGen.Model;");
        code.Line();
        code.Line("namespace EcsGen.Surface;");
        code.Line();
        code.Open("public static partial class AttributeSurface");
        foreach (var (name, same) in types.Enums()) Enum(code, name, name, same[0].Values);
        foreach (var fact in api.Enums.Where(fact => fact.IsToggle)) Enum(code, fact.Name, "bool", fact.Values.OrderBy(value => value == fact.On ? 0 : 1));
        code.Line();
        code.Doc("Every kind of class, in the order of the facts file.");
        code.Line("public static EquatableArray<OwnerShape> Owners { get; } = EquatableArray.Create(");
        var owners = facts.Owners.Values.ToList();
        for (var i = 0; i < owners.Count; i++) code.Line($"    {Owner(owners[i])}{(i == owners.Count - 1 ? ");" : ",")}");
        code.Line();
        code.Doc("Every attribute that stands for a part of the API, in the order of the facts file.");
        code.Line("public static EquatableArray<AttributeShape> All { get; } = EquatableArray.Create(");
        for (var i = 0; i < facts.Attributes.Count; i++)
            Attribute(code, facts.Attributes[i], i == facts.Attributes.Count - 1 ? "));" : "),");
        code.Close();
        return code.ToString();
    }

    private static void Enum(CodeWriter code, string field, string name, IEnumerable<EnumValueFact> values)
    {
        var names = string.Join(", ", values.Select(value => $"new EnumName(\"{Names.EnumValue(value.Value)}\", \"{value.Value}\")"));
        code.Line($"private static readonly EnumSurface {field} = new(\"{name}\", EquatableArray.Create({names}));");
    }

    private static string Owner(OwnerFact owner) =>
        $"new OwnerShape({Kind(owner.Name)}, \"{owner.Shape}\", EquatableArray.Create<AttributeOwner>({string.Join(", ", owner.Parents.Select(Kind))}), \"{owner.At}\", \"{owner.NameMember}\", \"{owner.Noun}\")";

    private static string Kind(string owner) => "AttributeOwner." + Names.Pascal(owner);

    private void Attribute(CodeWriter code, AttributeFact attribute, string end)
    {
        var ensures = string.Join(", ", attribute.Ensures.Select(name => $"\"{name}\""));
        var arguments = attribute.Arguments.SelectMany(argument => Arguments(attribute, argument)).ToList();
        code.Line($"    new AttributeShape(\"{attribute.Name}\", EquatableArray.Create({string.Join(", ", attribute.Owners.Select(Kind))}), \"{attribute.At}\", EquatableArray.Create<string>({ensures}), EquatableArray.Create(");
        for (var i = 0; i < arguments.Count; i++)
            code.Line($"        {arguments[i]}{(i < arguments.Count - 1 ? "," : $"), EquatableArray.Create({string.Join(", ", attribute.Constructors.Select(Constructor))}){end}")}");

        string Constructor(IReadOnlyList<string> paths) =>
            $"EquatableArray.Create<string>({string.Join(", ", paths.Select(path => $"\"{path}\""))})";
    }

    private IEnumerable<string> Arguments(AttributeFact attribute, ArgumentFact argument)
    {
        yield return Argument(argument, attribute.HasTypeProperty(argument));
        if (attribute.HasTypeProperty(argument))
            yield return $"new AttributeArgument(\"{Names.Pascal(argument.Member.Name)}\", \"\", \"{argument.PathText}\", ArgumentType.Class, {(argument.Member.IsList ? "true" : "false")}) {{ References = {Kind(argument.TypeOf!)} }}";
    }

    private string Argument(ArgumentFact argument, bool hasTypeProperty)
    {
        var item = argument.Member.IsList ? argument.Member.ItemType : argument.Type;
        var fact = api.Enum(item);
        var kind = fact is null ? Names.Pascal(item) : fact.IsToggle ? "Toggle" : "Enum";
        var text = argument.Type != argument.Member.Type ? " WritesText = true," : "";
        var values = fact is null ? "" : $" Enum = {(fact.IsToggle ? fact.Name : types.NameOf(fact))},";
        var reference = argument.TypeOf is null || hasTypeProperty ? "" : $" References = {Kind(argument.TypeOf)},";
        var member = argument.MemberOf is { } other ? $" MemberOf = \"{other}\"," : argument.IsPort ? " IsPort = true," : "";
        var more = $"{text}{values}{reference}{member}".TrimEnd(',');
        return $"new AttributeArgument(\"{argument.Property}\", \"{argument.Parameter.TrimStart('@')}\", \"{argument.PathText}\", ArgumentType.{kind}, {(argument.Member.IsList ? "true" : "false")}){(more.Length > 0 ? " {" + more + " }" : "")}";
    }
}
