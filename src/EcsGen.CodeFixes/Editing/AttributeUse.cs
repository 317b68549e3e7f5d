using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes.Editing;

/// <summary>One of our attributes as written, with what it stands for.</summary>
internal sealed record AttributeUse(AttributeSyntax Syntax, IMethodSymbol Constructor, AttributeShape Shape)
{
    private static readonly Regex Index = new(@"\[\d+\]", RegexOptions.CultureInvariant);

    /// <summary>The attribute, in whichever file, or null when it is not one of ours or the compiler can't make sense of it.</summary>
    public static AttributeUse? Of(AttributeSyntax? syntax, SemanticModel model, CancellationToken cancel) =>
        syntax is not null
        && (model.SyntaxTree == syntax.SyntaxTree ? model : model.Compilation.GetSemanticModel(syntax.SyntaxTree)).GetSymbolInfo(syntax, cancel).Symbol is IMethodSymbol { ContainingType: { ContainingNamespace: { Name: "EcsGen", ContainingNamespace.IsGlobalNamespace: true } } type } constructor
        && AttributeSurface.Find(type.Name) is { } shape
            ? new AttributeUse(syntax, constructor, shape)
            : null;

    /// <summary>Whether a path is that of the list, structure or entry of a map which the attribute stands for, not of a part of it.</summary>
    public bool StandsFor(string path, out bool isWholeList)
    {
        var pattern = Pattern(path);
        isWholeList = Shape.At == pattern + "[]";
        return !Shape.IsRoot && (isWholeList || Shape.At == pattern || IsEntry(pattern));
    }

    /// <summary>The argument for a path in AWS's spelling, or null when the path leads elsewhere.</summary>
    public AttributeArgument? Find(string path, out bool isItem)
    {
        var pattern = Pattern(path);
        isItem = pattern.EndsWith("[]", System.StringComparison.Ordinal);
        var wanted = isItem ? pattern.Substring(0, pattern.Length - 2) : pattern;
        return Shape.Arguments.FirstOrDefault(argument => (Shape.IsRoot ? argument.Path : Shape.At + "." + argument.Path) == wanted);
    }

    /// <summary>What an argument as written is for, or null.</summary>
    public AttributeArgument? For(AttributeArgumentSyntax syntax)
    {
        if (syntax.NameEquals is { } property) return Shape.Property(property.Name.Identifier.ValueText);
        if (syntax.NameColon is { } parameter) return Shape.Parameter(parameter.Name.Identifier.ValueText);
        var position = Syntax.ArgumentList!.Arguments.Where(argument => argument.NameEquals is null).ToList().IndexOf(syntax);
        var parameters = Constructor.Parameters;
        if (position >= parameters.Length && parameters.LastOrDefault() is { IsParams: true } rest) return Shape.Parameter(rest.Name);
        return position >= 0 && position < parameters.Length ? Shape.Parameter(parameters[position].Name) : null;
    }

    /// <summary>The type of an argument's value or items, null when the attribute of this version has no such property.</summary>
    public ITypeSymbol? TypeOf(AttributeArgument argument)
    {
        var property = Constructor.ContainingType.GetMembers(argument.Property).OfType<IPropertySymbol>().FirstOrDefault();
        return property?.Type is IArrayTypeSymbol array ? array.ElementType : property?.Type;
    }

    public bool CanSet(string property) =>
        Constructor.ContainingType.GetMembers(property).OfType<IPropertySymbol>().Any(member => member.SetMethod is { DeclaredAccessibility: Accessibility.Public });

    /// <summary>Another attribute of ours in the spelling of this one: with or without the namespace.</summary>
    public string NameOf(string other) => Syntax.Name is QualifiedNameSyntax qualified ? qualified.Left + "." + other : Syntax.Name is AliasQualifiedNameSyntax alias ? alias.Alias + "::" + other : other;

    private bool IsEntry(string pattern) =>
        Shape.IsEntry && pattern.StartsWith(Shape.At.Substring(0, Shape.At.Length - 2) + ".", System.StringComparison.Ordinal);

    // a container is also judged alone, so its paths may begin at itself
    private string Pattern(string path)
    {
        var pattern = Index.Replace(path, "[]");
        var owner = Shape.Owners.Select(Prefix).FirstOrDefault(prefix => prefix.Length > 0 && pattern.StartsWith(prefix, System.StringComparison.Ordinal));
        return owner is null ? pattern : pattern.Substring(owner.Length);
    }

    private static string Prefix(AttributeOwner owner)
    {
        var kind = AttributeSurface.Of(owner);
        return kind.IsDocument ? "" : Prefix(kind.Parents[0]) + kind.At + ".";
    }
}
