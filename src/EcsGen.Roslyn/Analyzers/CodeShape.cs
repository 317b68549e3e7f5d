using System.Linq;
using System.Threading;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Reading;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsGen.Roslyn.Analyzers;

/// <summary>Whether a class is declared so that the generator can add to it, and its attributes stand where they have an effect.</summary>
internal static class CodeShape
{
    public static void Check(INamedTypeSymbol type, Problems problems, CancellationToken cancel)
    {
        if (Known.Find(type, "TaskDefinitionAttribute") is { } attribute) Definition(type, new AttributePlace(type, attribute), problems, cancel);
        foreach (var ours in type.GetAttributes().Where(Known.IsOurs)) Effect(type, ours, problems);
    }

    private static void Definition(INamedTypeSymbol type, AttributePlace place, Problems problems, CancellationToken cancel)
    {
        var file = TypeFacts.WithOuter(type).FirstOrDefault(outer => outer.IsFileLocal);
        var notPartial = TypeFacts.WithOuter(type).FirstOrDefault(outer => !TypeFacts.IsPartial(outer));
        var named = new AttributePlace(type, null);
        if (file is not null)
            problems.Add(CodeRules.FileLocal, named, $"'{file.Name}' is file-local, so a part in another file would be another type: remove 'file'");
        else if (TypeFacts.IsGeneric(type))
            problems.Add(CodeRules.Generic, named, $"'{type.Name}' is generic, or stands in a generic type, and a task definition is one thing: move it to a class without type parameters");
        else if (notPartial is not null)
            problems.Add(CodeRules.NotPartial, named, $"'{notPartial.Name}' is not partial, so nothing can be added to '{type.Name}': write 'partial' before '{Keyword(notPartial)} {notPartial.Name}'");
        else if (!Known.IsFragment(type))
            Names(type, problems);
        if (place.Attribute?.ApplicationSyntaxReference?.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 } options)
            problems.Add(CodeRules.LanguageVersion, place, $"The generated code needs C# 9 and this project is compiled as C# {options.LanguageVersion.ToDisplayString()}: set LangVersion to 9 or later");
    }

    private static void Names(INamedTypeSymbol type, Problems problems)
    {
        string[] members = [DefinitionParser.Family, DefinitionParser.Json, DefinitionParser.JsonUtf8, DefinitionParser.Render];
        foreach (var name in members)
        {
            var member = type.Name == name ? type : type.GetMembers(name).FirstOrDefault(other => other.Locations.Any(IsWritten));
            if (member is null) continue;
            problems.Add(CodeRules.NameTaken, new AttributePlace(type, Known.Find(type, "TaskDefinitionAttribute")),
                $"'{type.Name}' has a '{name}' of its own, which is the name of a generated member: give yours another name");
        }
    }

    private static bool IsWritten(Location location) =>
        location.SourceTree is { } tree && !tree.FilePath.EndsWith(HintName.Suffix, System.StringComparison.Ordinal);

    private static void Effect(INamedTypeSymbol type, AttributeData attribute, Problems problems)
    {
        if (AttributeSurface.Find(attribute.AttributeClass!.Name) is not { } shape) Other(type, attribute, problems);
        else if (!HasEffect(type, shape)) Owned(type, attribute, shape, problems);
        else if (shape.At == "volumes[]" && !Known.IsFragment(type) && !Known.IsDefinition(type) && !Equals(attribute, Known.VolumeAttribute(type)))
            problems.Add(CodeRules.NoEffect, new AttributePlace(type, attribute), $"'{type.Name}' is one volume already, so [{shape.Name}] on it is in no JSON: give it a class of its own");
    }

    // parameters and removals go with anything that is read
    private static void Other(INamedTypeSymbol type, AttributeData attribute, Problems problems)
    {
        if (attribute.AttributeClass!.Name is not ("ParameterAttribute" or "RemoveAttribute")) return;
        if (Known.IsFragment(type) || Known.IsDefinition(type) || Known.IsContainer(type) || Known.IsVolume(type)) return;
        problems.Add(CodeRules.NoEffect, new AttributePlace(type, attribute),
            $"'{type.Name}' is no task definition, container or volume, so what stands on it is in no JSON: make it one, or take the attribute away");
    }

    private static void Owned(INamedTypeSymbol type, AttributeData attribute, AttributeShape shape, Problems problems)
    {
        var needed = shape.Owner switch
        {
            AttributeOwner.Container => "a container: add [Container(\"name\")], move it",
            AttributeOwner.Volume => "a volume's class: add [DockerVolume(\"name\")], move it",
            _ when shape.At == "volumes[]" => "a task definition or a class inside of one: add [TaskDefinition(\"family\")], move it",
            _ => "a task definition: add [TaskDefinition(\"family\")], move it",
        };
        problems.Add(CodeRules.NoEffect, new AttributePlace(type, attribute), $"[{shape.Name}] on '{type.Name}' is in no JSON, since it belongs on {needed}, or make the class abstract if others derive from it");
    }

    // an abstract class is a fragment: what stands on it counts in the classes that derive from it
    private static bool HasEffect(INamedTypeSymbol type, AttributeShape shape) => shape.Owner switch
    {
        _ when shape.IsRoot || Known.IsFragment(type) => true,
        AttributeOwner.Container => Known.IsContainer(type),
        AttributeOwner.Volume => Known.IsVolume(type),
        _ => Known.IsDefinition(type) || (shape.At == "volumes[]" && type.ContainingType is { } outer && Known.IsDefinition(outer) && !Known.IsContainer(type)),
    };

    private static string Keyword(INamedTypeSymbol type) => TypeFacts.Declaration(type).Split(' ')[1];
}
