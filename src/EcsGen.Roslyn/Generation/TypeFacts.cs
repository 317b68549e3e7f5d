using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.Roslyn.Generation;

/// <summary>Whether another part can be added to a type, and how it is declared.</summary>
internal static class TypeFacts
{
    /// <summary>The type and those it stands in, from the outside in.</summary>
    public static IReadOnlyList<INamedTypeSymbol> WithOuter(INamedTypeSymbol type)
    {
        var types = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType) types.Insert(0, outer);
        return types;
    }

    public static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Length > 0
        && type.DeclaringSyntaxReferences.All(part => part.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    public static bool IsGeneric(INamedTypeSymbol type) => WithOuter(type).Any(outer => outer.TypeParameters.Length > 0);

    /// <summary>Whether members can be added to the type by another part in another file.</summary>
    public static bool CanExtend(INamedTypeSymbol type) =>
        !IsGeneric(type) && WithOuter(type).All(outer => IsPartial(outer) && !outer.IsFileLocal && IsFirst(outer));

    // half-typed code may declare a class and a struct of one name: both would get the same file
    private static bool IsFirst(INamedTypeSymbol type)
    {
        var named = type.ContainingType is { } outer ? outer.GetTypeMembers(type.Name, type.Arity) : type.ContainingNamespace.GetTypeMembers(type.Name, type.Arity);
        return named.Length < 2 || SymbolEqualityComparer.Default.Equals(type, named.First(other => other.ContainingAssembly is ISourceAssemblySymbol));
    }

    public static TypeModel Model(INamedTypeSymbol type, string suffix = Generation.HintName.Suffix) => new()
    {
        HintName = Generation.HintName.For(MetadataName(type), suffix),
        Namespace = type.ContainingNamespace.IsGlobalNamespace ? "" : string.Join(".", Namespaces(type.ContainingNamespace).Select(Identifier)),
        Declarations = WithOuter(type).Select(Declaration).ToEquatableArray(),
    };

    public static string Declaration(INamedTypeSymbol type) => "partial " + Keyword(type) + " " + TypeName(type.Name);

    // a name of small letters alone may become a keyword of a later version, and the compiler warns of it unless it is written so
    private static string TypeName(string name) => name.All(c => c is >= 'a' and <= 'z') ? "@" + name : Identifier(name);

    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The name that is unique in an assembly, with + between nested types.</summary>
    public static string MetadataName(INamedTypeSymbol type)
    {
        var name = string.Join("+", WithOuter(type).Select(outer => outer.MetadataName));
        return type.ContainingNamespace.IsGlobalNamespace ? name : string.Join(".", Namespaces(type.ContainingNamespace)) + "." + name;
    }

    private static IEnumerable<string> Namespaces(INamespaceSymbol space) =>
        space.IsGlobalNamespace ? [] : Namespaces(space.ContainingNamespace).Append(space.Name);

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };
}
