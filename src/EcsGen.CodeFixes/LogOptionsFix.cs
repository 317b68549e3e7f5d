using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using EcsGen.CodeFixes.Editing;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>
/// Adds what the log driver awslogs has to be told: a group named like the family, the prefix that AWS's examples have, and the region, where an ARN or an image of
/// the definition names one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LogOptionsFix() : EcsGenCodeFix(
    "ECSG3080", // the options that are missing
    "ECSG3081", // the prefix
    "ECSG9013") // all of it
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(LogOptionsFix);

    private const string Option = "LogOption";
    private const string Prefix = "awslogs-stream-prefix";

    private static readonly Regex Region = new(@"(?:\.ecr\.|arn:aws[a-z-]*:[a-z0-9-]+:)([a-z]{2}(?:-[a-z]+)+-\d)\b", RegexOptions.CultureInvariant, System.TimeSpan.FromSeconds(1));

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        // beside an option or the configuration itself, so that it is on the container that logs
        if (target.Use is not { Shape.Name: Option or "LogConfiguration" or "Container" } use || target.Property("options") is not { } missing) yield break;
        var options = missing.Split(',').Select(option => (Name: option, Value: ValueOf(option, target))).ToList();
        if (options.Any(option => option.Value is null)) yield break;
        var driver = target.Diagnostic.Id == "ECSG9013" ? new[] { $"{use.NameOf("LogConfiguration")}({use.NameOf("LogDriver")}.Awslogs)" } : [];
        var attributes = driver.Concat(options.Select(option => $"{use.NameOf(Option)}(\"{option.Name}\", {CSharpText.Literal(option.Value!)})")).ToArray();
        yield return new Fix(Key, "Add " + string.Join(" and ", attributes.Select(attribute => $"[{attribute}]")), edits => edits.In(use.Syntax).AddAfter(use.Syntax, target.Text, attributes));
    }

    private static string? ValueOf(string option, FixTarget target) => option switch
    {
        Prefix => "ecs",
        "awslogs-group" => FamilyOf(target) is { } family ? "/ecs/" + family : null,
        "awslogs-region" => target.Only(Region),
        _ => null,
    };

    private static string? FamilyOf(FixTarget target) =>
        target.Node.Ancestors().OfType<TypeDeclarationSyntax>().SelectMany(type => type.AttributeLists).SelectMany(list => list.Attributes)
            .Where(attribute => AttributeUse.Of(attribute, target.Model, target.Cancel) is { Shape.Name: "TaskDefinition" })
            .Select(attribute => attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null))
            .Select(argument => argument is null ? null : target.Model.GetConstantValue(argument.Expression, target.Cancel).Value as string)
            .FirstOrDefault(family => family is not null && family.IndexOf('{') < 0);
}
