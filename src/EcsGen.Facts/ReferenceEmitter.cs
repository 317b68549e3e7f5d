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

        Every attribute of the namespace `EcsGen`, with the member of a RegisterTaskDefinition request that it writes. A structure that occurs once is one attribute, and structures in it are flattened into its properties;
        an item of a list, or an entry of a map, is an attribute that may be repeated. What is not set is not in the JSON: the defaults below are AWS's.

        Every attribute but those of maps has `Raw`, a JSON object whose members are added to what the attribute writes, for members and enum values that are newer than the package. Attributes that may be repeated have
        `Order`: it is needed only when they stand on several parts of a partial class.

        These say something that is no member of the request:

        | | | |
        |---|---|---|
        | `[TaskDefinition]` | `Containers` | the containers that do not stand inside the class: sidecars that several definitions share |
        | `[TaskDefinition]` | `FargatePlatform` | the oldest Fargate platform version that it will run on, as `1.4.0` or `LATEST`: what EFS and EBS volumes need |
        | `[Container]` | `Order` | the position among the definition's containers |
        | `[Parameter("Name")]` | `Member` | declares a parameter: `{Name}` in texts, or the whole value of a member |
        | `[Remove("member", "key", …)]`, `[Remove(typeof(X))]` | | takes away what the base class says |

        """;

    private readonly ClrTypes types = new(api, facts);

    public IEnumerable<(string Path, string Text)> Emit()
    {
        var text = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        foreach (var (owner, heading) in new[] { ("task", "On a task definition"), ("container", "On a container"), ("volume", "On a Docker volume's class") })
        {
            text.Append("\n## ").Append(heading).Append('\n');
            foreach (var attribute in facts.Attributes.Where(attribute => attribute.Owner == owner)) Attribute(text, attribute);
        }
        text.Append("\n## Enums\n\n| Enum | Values, and what the JSON says |\n|---|---|\n");
        foreach (var fact in types.Enums())
            text.Append(CultureInfo.InvariantCulture, $"| `{fact.Key}` | {string.Join(", ", fact.First().Values.Select(value => $"`{Names.EnumValue(value.Value)}` ({value.Value})"))} |\n");
        yield return ("docs/attributes.md", text.ToString());
    }

    private void Attribute(StringBuilder text, AttributeFact attribute)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {attribute.Name}\n\n{Cell(attribute.Doc)} ");
        text.Append(attribute.IsRoot ? $"AWS type `{facts.Owners[attribute.Owner]}`.\n\n" : $"AWS member `{attribute.At}`.{(attribute.IsRepeatable ? " May be repeated." : "")}\n\n");
        text.Append(string.Join(", ", attribute.Constructors.SelectMany(paths => Constructors(attribute, paths)))).Append("\n\n| Property | Type | AWS member | |\n|---|---|---|---|\n");
        foreach (var argument in attribute.Arguments)
            text.Append(CultureInfo.InvariantCulture, $"| `{argument.Property}` | `{types.Of(argument)}` | `{argument.PathText}` | {Cell(argument.Member.Doc)}{Facts(argument.Member)} |\n");
    }

    private IEnumerable<string> Constructors(AttributeFact attribute, IReadOnlyList<string> paths)
    {
        var arguments = paths.Select(path => attribute.Arguments.Single(argument => argument.PathText == path)).ToList();
        yield return Call(attribute, types.Parameters(arguments, byType: false));
        if (arguments.Any(argument => argument.TypeOf is not null)) yield return Call(attribute, types.Parameters(arguments, byType: true));
    }

    private static string Call(AttributeFact attribute, string parameters) =>
        parameters.Length == 0 ? $"`[{attribute.Name}]`" : $"`[{attribute.Name}({parameters})]`";

    private static string Facts(MemberFact member) =>
        (member.Unit is null ? "" : $" Unit: {member.Unit}.") + (member.Range is null ? "" : $" Range: {Cell(member.Range)}.")
        + (member.Default is null ? "" : $" Default: {Cell(member.Default)}.") + (member.Deprecated ? " Deprecated by AWS." : "");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
