using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsGen.Roslyn.Generation;

/// <summary>What the project's language and framework allow in generated code.</summary>
/// <param name="HasNullable">Nullable annotations can be written. Below C# 8 the analyzer says that the version is too old, and that is enough.</param>
/// <param name="HasSpan">There is one <c>ReadOnlySpan</c> that the project can use, to which an array converts.</param>
internal readonly record struct Target(bool HasNullable, bool HasSpan)
{
    public static Target Of(Compilation compilation)
    {
        var hasNullable = compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp8 };
        return new Target(hasNullable, hasNullable && FindSpan(compilation) is { } span && span.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().Any(FromArray));
    }

    // a library may have one of its own that is internal to it
    private static INamedTypeSymbol? FindSpan(Compilation compilation)
    {
        var usable = compilation.GetTypesByMetadataName("System.ReadOnlySpan`1").Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)).ToList();
        return usable.Count == 1 ? usable[0] : null;
    }

    private static bool FromArray(IMethodSymbol conversion) => conversion.Parameters.Length == 1 && conversion.Parameters[0].Type is IArrayTypeSymbol;
}
