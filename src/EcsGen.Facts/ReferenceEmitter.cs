using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace EcsGen.Facts;

/// <summary>Writes the reference of the attributes, for people.</summary>
internal sealed class ReferenceEmitter(ApiFacts api, AttributeFacts facts)
{
    private const string Intro = """
        <!-- From src/EcsGen.Facts/*.json. Change those and run: dotnet run --project src/EcsGen.Facts -->
        # Attributes

        Every attribute of the namespace `EcsGen`, with the member of a request that it writes: of RegisterTaskDefinition, CreateService, CreateCluster, CreateCapacityProvider or RunTask. A structure that occurs once is one attribute, and structures in it are flattened into its properties;
        an item of a list, or an entry of a map, is an attribute that may be repeated; an item that holds lists or maps itself is a nested class with that attribute. What is not set is not in the JSON: the defaults below are AWS's.

        Every attribute but those of maps has `Raw`, a JSON object whose members are added to what the attribute writes, for members and enum values that are newer than the package. Attributes that may be repeated have
        `Order`: it is needed only when they stand on several parts of a partial class.

        These say something that is no member of the request:

        | | | |
        |---|---|---|
        | `[TaskDefinition]` | `Containers` | the containers that do not stand inside the class: sidecars that several definitions share |
        | `[TaskDefinition]` | `FargatePlatform` | the oldest Fargate platform version that it will run on, as `1.4.0` or `LATEST`: what EFS and EBS volumes need |
        | `[Container]` | `Order` | the position among the definition's containers |
        | `[Service]`, `[RunTask]` | `Revision` | the revision of the definition that `TaskDefinition` names by its class; none: the newest active one |
        | `[RunTask("name")]` | `Name` | the name of the file: a RunTask request has none of its own |
        | `[Cluster]` | `Services` | the services of the cluster, for the rules and for the test double |
        | `[Parameter("Name")]` | `Member` | declares a parameter: `{Name}` in texts, or the whole value of a member |
        | `[Remove("member", "key", …)]`, `[Remove(typeof(X))]` | | takes away what the base class says |

        """;

    private readonly ClrTypes types = new(api, facts);

    public IEnumerable<(string Path, string Text)> Emit()
    {
        var text = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        foreach (var owner in facts.Owners.Values)
        {
            text.Append("\n## On a").Append("aeio".Contains(owner.Noun[0], StringComparison.OrdinalIgnoreCase) || owner.Noun.StartsWith("EBS", StringComparison.Ordinal) ? "n " : " ").Append(owner.Noun).Append('\n');
            foreach (var attribute in facts.Attributes.Where(attribute => attribute.Owner == owner.Name)) Attribute(text, attribute);
            var shared = facts.Attributes.Where(attribute => attribute.Owner != owner.Name && attribute.Owners.Contains(owner.Name)).ToList();
            if (shared.Count > 0) text.Append(CultureInfo.InvariantCulture, $"\nAlso {string.Join(", ", shared.Select(attribute => $"[{attribute.Name}](#{Names.Anchor(attribute.Name)})"))}, as above.\n");
        }
        text.Append("\n## Enums\n\n| Enum | Values, and what the JSON says |\n|---|---|\n");
        foreach (var fact in types.Enums())
            text.Append(CultureInfo.InvariantCulture, $"| `{fact.Name}` | {string.Join(", ", fact.Facts[0].Values.Select(value => $"`{Names.EnumValue(value.Value)}` ({value.Value})"))} |\n");
        yield return ("docs/attributes.md", text.ToString());
    }

    private void Attribute(StringBuilder text, AttributeFact attribute)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {attribute.Name}\n\n{Cell(attribute.Doc)} ");
        text.Append(attribute.IsRoot ? $"AWS type `{facts.Owners[attribute.Owner].Shape}`.\n\n" : $"AWS member `{attribute.At}`.{(attribute.IsRepeatable ? " May be repeated." : "")}\n\n");
        text.Append(string.Join(", ", attribute.Constructors.SelectMany(paths => Constructors(attribute, paths)))).Append("\n\n| Property | Type | AWS member | |\n|---|---|---|---|\n");
        foreach (var argument in attribute.Arguments)
        {
            var byClass = attribute.HasTypeProperty(argument) ? $", `{Names.Pascal(argument.Member.Name)}`" : "";
            var type = attribute.HasTypeProperty(argument) ? $", `{(argument.Member.IsList ? "Type[]" : "Type")}`" : "";
            text.Append(CultureInfo.InvariantCulture, $"| `{argument.Property}`{byClass} | `{types.Of(argument)}`{type} | `{argument.PathText}` | {Cell(argument.Member.Doc)}{Facts(argument.Member)} |\n");
        }
    }

    private IEnumerable<string> Constructors(AttributeFact attribute, IReadOnlyList<string> paths)
    {
        var arguments = paths.Select(path => attribute.Arguments.Single(argument => argument.PathText == path)).ToList();
        return ClrTypes.Forms(arguments).Select(form => Call(attribute, types.Parameters(arguments, form)));
    }

    private static string Call(AttributeFact attribute, string parameters) =>
        parameters.Length == 0 ? $"`[{attribute.Name}]`" : $"`[{attribute.Name}({parameters})]`";

    private static string Facts(MemberFact member) =>
        (member.Unit is null ? "" : $" Unit: {member.Unit}.") + (member.Range is null ? "" : $" Range: {Cell(member.Range)}.")
        + (member.Default is null ? "" : $" Default: {Cell(member.Default)}.") + (member.Deprecated ? " Deprecated by AWS." : "");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
