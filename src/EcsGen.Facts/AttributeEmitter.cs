using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Facts;

/// <summary>Writes the attributes and the enums that users write.</summary>
internal sealed class AttributeEmitter(ApiFacts api, AttributeFacts facts)
{
    private const string Reference = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_";

    private readonly ClrTypes types = new(api, facts);

    public IEnumerable<(string Path, string Text)> Emit()
    {
        yield return ("src/EcsGen.Abstractions/Generated/Enums.g.cs", Enums());
        foreach (var attribute in facts.Attributes)
            yield return ($"src/EcsGen.Abstractions/Generated/{attribute.Name}Attribute.g.cs", Attribute(attribute));
    }

    private string Enums()
    {
        var code = new CodeWriter();
        code.Line("namespace EcsGen;");
        foreach (var (name, facts) in types.Enums())
        {
            var fact = facts[0];
            code.Line();
            code.Doc(fact.Doc);
            code.Line($"/// <remarks>AWS type: {string.Join(", ", facts.Select(same => same.Name))}. A value that is newer than this package is written with the attribute's <c>Raw</c>.</remarks>");
            code.Open($"public enum {name}");
            foreach (var value in fact.Values)
            {
                code.Line($"/// <summary>{value.Doc} Written as <c>{value.Value}</c>.</summary>");
                code.Line($"{Names.EnumValue(value.Value)},");
            }
            code.Close();
        }
        return code.ToString();
    }

    private string Attribute(AttributeFact attribute)
    {
        var code = new CodeWriter();
        var shape = facts.Owners[attribute.Owner].Shape;
        var api = attribute.IsRoot ? shape : attribute.At;
        code.Line("using System;");
        code.Line();
        code.Line("namespace EcsGen;");
        code.Line();
        code.Doc(attribute.Doc);
        code.Line($"/// <remarks>AWS {(attribute.IsRoot ? "type" : "member")}: <c>{api}</c>, see {Reference}{(shape.EndsWith("Request", StringComparison.Ordinal) ? shape[..^"Request".Length] : shape)}.html.</remarks>");
        code.Line($"[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = {(attribute.IsRepeatable ? "true" : "false")}, Inherited = false)]");
        code.Open($"public sealed partial class {attribute.Name}Attribute : Attribute");
        foreach (var constructor in attribute.Constructors) Constructor(code, attribute, constructor);
        foreach (var argument in attribute.Arguments) Property(code, attribute, argument);
        Common(code, attribute);
        code.Close();
        return code.ToString();
    }

    private void Constructor(CodeWriter code, AttributeFact attribute, IReadOnlyList<string> paths)
    {
        var arguments = paths.Select(path => attribute.Arguments.Single(argument => argument.PathText == path)).ToList();
        foreach (var form in ClrTypes.Forms(arguments)) Constructor(code, attribute, arguments, form);
    }

    private void Constructor(CodeWriter code, AttributeFact attribute, List<ArgumentFact> arguments, CallForm form)
    {
        code.Doc(arguments.Count == 0 ? "All of it by properties." : form switch
        {
            CallForm.ByType => "Names the class.",
            CallForm.ByMember => "Names the class and a constant of it.",
            CallForm.ByPort => "Names a port by the container and a constant of its class.",
            _ => "With what it always has.",
        });
        var parts = arguments.SelectMany(argument => Parts(argument, form)).ToList();
        foreach (var (parameter, _, doc) in parts) code.Line($"/// <param name=\"{parameter.TrimStart('@')}\">{doc}</param>");
        code.Open($"public {attribute.Name}Attribute({types.Parameters(arguments, form)})");
        foreach (var (parameter, property, _) in parts) code.Line($"{property} = {parameter};");
        code.Close();
        code.Line();
    }

    private IEnumerable<(string Parameter, string Property, string Doc)> Parts(ArgumentFact argument, CallForm form)
    {
        if (ClrTypes.IsByType(argument, form)) yield return (argument.Parameter, argument.Property + "Type", $"The class of the {facts.Owners[argument.TypeOf!].Noun}: its name is taken.");
        else if (form == CallForm.ByMember && argument.MemberOf is not null) yield return (argument.Parameter, argument.Property + "Member", "The name of an <c>int</c> constant of that class, by <c>nameof</c>: its value is taken.");
        else if (form == CallForm.ByPort && argument.IsPort)
        {
            yield return ("container", "Container", "The class of the container.");
            yield return ("port", "Port", "The name of a constant of that class, by <c>nameof</c>: a port, whose mapping has the name, or the name itself.");
        }
        else yield return (argument.Parameter, argument.Property, argument.Member.Doc);
    }

    private void Property(CodeWriter code, AttributeFact attribute, ArgumentFact argument)
    {
        code.Doc(argument.Member.Doc, argument.Member, argument.PathText);
        var nullable = !attribute.IsAlwaysGiven(argument) || argument.TypeOf is not null || argument.IsPort ? Nullable(argument) : "";
        Property(code, $"{types.Of(argument)}{nullable}", argument.Property, attribute.IsAlwaysGiven(argument));
        if (argument.TypeOf is { } owner) TypeProperty(code, attribute, argument, facts.Owners[owner].Noun);
        if (argument.MemberOf is not null)
        {
            code.Doc("The name of the constant, when it is given by one.");
            Property(code, "string?", argument.Property + "Member", true);
        }
        if (!argument.IsPort) return;
        code.Doc("The class of the container, when the port is given by a constant of it.");
        Property(code, "Type?", "Container", true);
        code.Doc("The name of the constant, when the port is given by one.");
        Property(code, "string?", "Port", true);
    }

    private static void TypeProperty(CodeWriter code, AttributeFact attribute, ArgumentFact argument, string noun)
    {
        if (!attribute.HasTypeProperty(argument))
        {
            code.Doc($"The class of the {noun}, when it is given by its class.");
            Property(code, "Type?", argument.Property + "Type", true);
            return;
        }
        code.Doc(argument.Member.IsList ? $"The same by the classes of each {noun}; they follow those by name." : $"The same by the class of the {noun}: its name is taken.");
        Property(code, argument.Member.IsList ? "Type[]?" : "Type?", Names.Pascal(argument.Member.Name), false);
    }

    private static void Property(CodeWriter code, string type, string name, bool isReadOnly)
    {
        code.Line($"public {type} {name} {{ get;{(isReadOnly ? "" : " set;")} }}");
        code.Line();
    }

    private static void Common(CodeWriter code, AttributeFact attribute)
    {
        if (attribute.IsRepeatable)
        {
            code.Doc("The position among the attributes of this list: smaller comes first, equal ones as written. Needed when they stand on more than one part of a partial class. Default: 0.");
            code.Line("public int Order { get; set; }");
            if (!attribute.IsEntry) code.Line();
        }
        if (attribute.IsEntry) return;
        code.Doc("A JSON object whose members are added to this one, or replace them: for members and enum values that are newer than this package. They are not checked.");
        code.Line("public string? Raw { get; set; }");
    }

    private static string Nullable(ArgumentFact argument) => argument.Type is "string" or "document" || argument.Member.IsList ? "?" : "";
}
