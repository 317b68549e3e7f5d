using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.Roslyn.Generation;

/// <summary>Finds the types that may be documents or containers, by the names of their attributes alone.</summary>
internal sealed class Candidates
{
    private const string Suffix = "Attribute";

    private readonly HashSet<string> names = new(AttributeSurface.All.Where(shape => shape.IsRoot).SelectMany(shape => new[] { shape.Name, shape.ClassName }), StringComparer.Ordinal);

    /// <summary>Takes every alias of the project that may lead to one of our attributes, wherever it holds: binding tells later.</summary>
    public Candidates(IEnumerable<SyntaxTree> trees, CancellationToken cancel)
    {
        var aliases = new List<(string Name, string Target)>();
        foreach (var tree in trees)
            if (tree.GetRoot(cancel) is CompilationUnitSyntax unit)
                Aliases(unit.Usings, unit.Members, aliases);
        for (var before = 0; before != names.Count;)
        {
            before = names.Count;
            foreach (var (name, target) in aliases)
            {
                if (!names.Contains(target)) continue;
                names.Add(name);
                if (name.EndsWith(Suffix, StringComparison.Ordinal)) names.Add(name.Substring(0, name.Length - Suffix.Length));
            }
        }
    }

    /// <summary>The declarations of a file, in its order.</summary>
    public List<TypeDeclarationSyntax> In(SyntaxTree tree, CancellationToken cancel)
    {
        var found = new List<TypeDeclarationSyntax>();
        if (tree.GetRoot(cancel) is CompilationUnitSyntax unit) Add(unit.Members, found);
        return found;
    }

    private void Add(SyntaxList<MemberDeclarationSyntax> members, List<TypeDeclarationSyntax> found)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space) Add(space.Members, found);
            if (member is not TypeDeclarationSyntax type) continue;
            if (IsNamed(type.AttributeLists)) found.Add(type);
            Add(type.Members, found);
        }
    }

    private bool IsNamed(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
            foreach (var attribute in list.Attributes)
                if (names.Contains(Simple(attribute.Name)))
                    return true;
        return false;
    }

    private static void Aliases(SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<MemberDeclarationSyntax> members, List<(string, string)> aliases)
    {
        foreach (var directive in usings)
            if (directive is { Alias: { } alias, NamespaceOrType: NameSyntax target })
                aliases.Add((alias.Name.Identifier.ValueText, Simple(target)));
        foreach (var member in members)
            if (member is BaseNamespaceDeclarationSyntax space)
                Aliases(space.Usings, space.Members, aliases);
    }

    private static string Simple(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
