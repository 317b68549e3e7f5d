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
        foreach (var facts in types.Enums())
        {
            var fact = facts.First();
            code.Line();
            code.Doc(fact.Doc);
            code.Line($"/// <remarks>AWS type: {string.Join(", ", facts.Select(same => same.Name))}. A value that is newer than this package is written with the attribute's <c>Raw</c>.</remarks>");
            code.Open($"public enum {facts.Key}");
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
        var api = attribute.IsRoot ? facts.Owners[attribute.Owner] : attribute.At;
        code.Line("using System;");
        code.Line();
        code.Line("namespace EcsGen;");
        code.Line();
        code.Doc(attribute.Doc);
        code.Line($"/// <remarks>AWS {(attribute.IsRoot ? "type" : "member")}: <c>{api}</c>, see {Reference}{facts.Owners[attribute.Owner]}{(facts.Owners[attribute.Owner].EndsWith("Request", StringComparison.Ordinal) ? "" : "")}.html.</remarks>".Replace("Request.html", ".html", StringComparison.Ordinal));
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
        Constructor(code, attribute, arguments, byType: false);
        if (arguments.Any(argument => argument.TypeOf is not null)) Constructor(code, attribute, arguments, byType: true);
    }

    private void Constructor(CodeWriter code, AttributeFact attribute, List<ArgumentFact> arguments, bool byType)
    {
        code.Doc(arguments.Count == 0 ? "All of it by properties." : byType ? "Names the class." : "With what it always has.");
        foreach (var argument in arguments)
        {
            var isType = byType && argument.TypeOf is not null;
            code.Line($"/// <param name=\"{argument.Parameter.TrimStart('@')}\">{(isType ? $"The class of the {argument.TypeOf}: its name is taken." : argument.Member.Doc)}</param>");
        }
        code.Open($"public {attribute.Name}Attribute({types.Parameters(arguments, byType)})");
        foreach (var argument in arguments)
            code.Line(byType && argument.TypeOf is not null ? $"{argument.Property}Type = {argument.Parameter};" : $"{argument.Property} = {argument.Parameter};");
        code.Close();
        code.Line();
    }

    private void Property(CodeWriter code, AttributeFact attribute, ArgumentFact argument)
    {
        code.Doc(argument.Member.Doc, argument.Member, argument.PathText);
        var nullable = !attribute.IsAlwaysGiven(argument) || argument.TypeOf is not null ? Nullable(argument) : "";
        code.Line($"public {types.Of(argument)}{nullable} {argument.Property} {{ get;{(attribute.IsAlwaysGiven(argument) ? "" : " set;")} }}");
        code.Line();
        if (argument.TypeOf is null) return;
        code.Doc($"The class of the {argument.TypeOf}, when it is given by its class.");
        code.Line($"public Type? {argument.Property}Type {{ get; }}");
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

    private static string Nullable(ArgumentFact argument) => argument.Type is "string" || argument.Member.IsList ? "?" : "";
}
