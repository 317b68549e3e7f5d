using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Facts;

/// <summary>Writes the table from attributes to paths of the API, which the reader of C# and the importer share.</summary>
internal sealed class SurfaceEmitter(ApiFacts api, AttributeFacts facts)
{
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
        foreach (var fact in api.Enums) Enum(code, fact);
        code.Line();
        code.Doc("Every attribute that stands for a part of the API, in the order of the facts file.");
        code.Line("public static EquatableArray<AttributeShape> All { get; } = EquatableArray.Create(");
        for (var i = 0; i < facts.Attributes.Count; i++)
            Attribute(code, facts.Attributes[i], i == facts.Attributes.Count - 1 ? "));" : "),");
        code.Close();
        return code.ToString();
    }

    private void Enum(CodeWriter code, EnumFact fact)
    {
        // of on and off, on comes first
        var ordered = fact.IsToggle ? fact.Values.OrderBy(value => value == fact.On ? 0 : 1) : fact.Values.AsEnumerable();
        var values = string.Join(", ", ordered.Select(value => $"new EnumName(\"{Names.EnumValue(value.Value)}\", \"{value.Value}\")"));
        var name = fact.IsToggle ? "bool" : facts.EnumNames.GetValueOrDefault(fact.Name) ?? fact.Name;
        code.Line($"private static readonly EnumSurface {fact.Name} = new(\"{name}\", EquatableArray.Create({values}));");
    }

    private void Attribute(CodeWriter code, AttributeFact attribute, string end)
    {
        var ensures = string.Join(", ", attribute.Ensures.Select(name => $"\"{name}\""));
        var arguments = attribute.Arguments.Select(Argument).ToList();
        code.Line($"    new AttributeShape(\"{attribute.Name}\", AttributeOwner.{Names.Pascal(attribute.Owner)}, \"{attribute.At}\", EquatableArray.Create<string>({ensures}), EquatableArray.Create(");
        for (var i = 0; i < arguments.Count; i++)
            code.Line($"        {arguments[i]}{(i < arguments.Count - 1 ? "," : $"), EquatableArray.Create({string.Join(", ", attribute.Constructors.Select(Constructor))}){end}")}");

        string Constructor(IReadOnlyList<string> paths) =>
            $"EquatableArray.Create<string>({string.Join(", ", paths.Select(path => $"\"{path}\""))})";
    }

    private string Argument(ArgumentFact argument)
    {
        var item = argument.Member.IsList ? argument.Member.ItemType : argument.Type;
        var fact = api.Enum(item);
        var kind = fact is null ? Names.Pascal(item) : fact.IsToggle ? "Toggle" : "Enum";
        var text = argument.Type != argument.Member.Type ? " WritesText = true," : "";
        var values = fact is null ? "" : $" Enum = {fact.Name},";
        var reference = argument.TypeOf is null ? "" : $" References = AttributeOwner.{Names.Pascal(argument.TypeOf)},";
        var more = $"{text}{values}{reference}".TrimEnd(',');
        return $"new AttributeArgument(\"{argument.Property}\", \"{argument.Parameter.TrimStart('@')}\", \"{argument.PathText}\", ArgumentType.{kind}, {(argument.Member.IsList ? "true" : "false")}){(more.Length > 0 ? " {" + more + " }" : "")}";
    }
}
