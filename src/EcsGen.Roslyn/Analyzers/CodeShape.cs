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
        if (Known.Document(type) is { } owner) Document(type, owner, problems, cancel);
        foreach (var ours in type.GetAttributes().Where(Known.IsOurs)) Effect(type, ours, problems);
    }

    private static void Document(INamedTypeSymbol type, AttributeOwner owner, Problems problems, CancellationToken cancel)
    {
        var place = new AttributePlace(type, Known.Marker(type, owner));
        var file = TypeFacts.WithOuter(type).FirstOrDefault(outer => outer.IsFileLocal);
        var notPartial = TypeFacts.WithOuter(type).FirstOrDefault(outer => !TypeFacts.IsPartial(outer));
        var named = new AttributePlace(type, null);
        if (file is not null)
            problems.Add(CodeRules.FileLocal, named, $"'{file.Name}' is file-local, so a part in another file would be another type: remove 'file'");
        else if (TypeFacts.IsGeneric(type))
            problems.Add(CodeRules.Generic, named, $"'{type.Name}' is generic, or stands in a generic type, and {Phrase(owner)} is one thing: move it to a class without type parameters");
        else if (notPartial is not null)
            problems.Add(CodeRules.NotPartial, named, $"'{notPartial.Name}' is not partial, so nothing can be added to '{type.Name}': write 'partial' before '{Keyword(notPartial)} {notPartial.Name}'");
        else if (!Known.IsFragment(type))
            Names(type, owner, place, problems);
        if (place.Attribute?.ApplicationSyntaxReference?.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 } options)
            problems.Add(CodeRules.LanguageVersion, place, $"The generated code needs C# 9 and this project is compiled as C# {options.LanguageVersion.ToDisplayString()}: set LangVersion to 9 or later");
    }

    private static void Names(INamedTypeSymbol type, AttributeOwner owner, AttributePlace place, Problems problems)
    {
        foreach (var name in MemberNames.Public(owner))
        {
            var member = type.Name == name ? type : type.GetMembers(name).FirstOrDefault(other => other.Locations.Any(IsWritten));
            if (member is null) continue;
            problems.Add(CodeRules.NameTaken, place, $"'{type.Name}' has a '{name}' of its own, which is the name of a generated member: give yours another name");
        }
    }

    private static bool IsWritten(Location location) =>
        location.SourceTree is { } tree && !tree.FilePath.EndsWith(HintName.Suffix, System.StringComparison.Ordinal);

    private static void Effect(INamedTypeSymbol type, AttributeData attribute, Problems problems)
    {
        var place = new AttributePlace(type, attribute);
        if (Known.Shape(attribute) is not { } shape) Other(type, attribute, place, problems);
        else if (shape.IsRoot && AttributeSurface.Of(shape.Owners[0]).IsDocument && Known.Document(type) is { } document && document != shape.Owners[0])
            problems.Add(CodeRules.NoEffect, place, $"'{type.Name}' is {Phrase(document)} already, so [{shape.Name}] on it is in no JSON: give it a class of its own");
        else if (!HasEffect(type, shape))
            problems.Add(CodeRules.NoEffect, place, $"[{shape.Name}] on '{type.Name}' is in no JSON, since it belongs on {Needed(shape)}, move it, or make the class abstract if others derive from it");
        else if (ItemKind(shape) is { } kind && Known.Is(type, kind.Owner) && Known.Marker(type, kind.Owner) is { } marker && !Equals(attribute, marker))
            problems.Add(CodeRules.NoEffect, place, $"'{type.Name}' is one {kind.Noun.Split(' ').Last(word => !word.StartsWith("class", System.StringComparison.Ordinal)).Replace("'s", "")} already, so [{shape.Name}] on it is in no JSON: give it a class of its own");
    }

    // parameters and removals go with anything that is read
    private static void Other(INamedTypeSymbol type, AttributeData attribute, AttributePlace place, Problems problems)
    {
        if (attribute.AttributeClass!.Name is not ("ParameterAttribute" or "RemoveAttribute")) return;
        if (Known.IsFragment(type) || Known.Document(type) is not null || Known.IsItem(type)) return;
        problems.Add(CodeRules.NoEffect, place,
            $"'{type.Name}' is no task definition, service or other document, and no container or other part of one, so what stands on it is in no JSON: make it one, or take the attribute away");
    }

    // an abstract class is a fragment: what stands on it counts in the classes that derive from it
    private static bool HasEffect(INamedTypeSymbol type, AttributeShape shape) =>
        shape.IsRoot || Known.IsFragment(type)
        || shape.Owners.Any(owner => Stands(type, owner))
        || (ItemKind(shape) is { } kind && type.ContainingType is { } outer && Known.Is(type, kind.Owner) && !Known.IsContainer(type) && kind.Parents.Any(parent => Stands(outer, parent)));

    // a class that derives from a document is one only by an attribute of its own
    private static bool Stands(INamedTypeSymbol type, AttributeOwner owner) =>
        AttributeSurface.Of(owner).IsDocument ? Known.Document(type) == owner : Known.Is(type, owner);

    /// <summary>The kind of class that an attribute makes, which is also an item of a list on a class of the parent's kind.</summary>
    private static OwnerShape? ItemKind(AttributeShape shape) =>
        shape.IsRoot ? null : AttributeSurface.Owners.FirstOrDefault(kind => kind.At == shape.At && kind.Parents == shape.Owners && AttributeSurface.RootOf(kind.Owner) is null);

    private static string Needed(AttributeShape shape)
    {
        var owner = AttributeSurface.Of(shape.Owners[0]);
        var marker = AttributeSurface.RootOf(owner.Owner) ?? AttributeSurface.All.First(other => other.At == owner.At && other.Owners == owner.Parents && other.Name is not "Volume" and not "HostVolume");
        var argument = owner.Owner == AttributeOwner.Task ? "\"family\"" : owner.Owner == AttributeOwner.EbsTagSpecification ? "EbsResourceType.Volume" : "\"name\"";
        var inside = ItemKind(shape) is null ? "" : " or a class inside of one";
        var others = shape.Owners.Count == 1 ? "" : ", " + string.Join(", ", shape.Owners.Skip(1).Select(Phrase));
        return $"{Phrase(owner.Owner)}{others}{inside}: add [{marker.Name}({argument})]";
    }

    private static string Phrase(AttributeOwner owner)
    {
        var noun = owner == AttributeOwner.Volume ? "volume's class" : AttributeSurface.Of(owner).Noun;
        return (noun.StartsWith("EBS", System.StringComparison.Ordinal) ? "an " : "a ") + noun;
    }

    private static string Keyword(INamedTypeSymbol type) => TypeFacts.Declaration(type).Split(' ')[1];
}
