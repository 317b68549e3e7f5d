using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Generation;

/// <summary>
/// Finds the files with all attributes that reading a class can look at. There are only four ways from one class to another: its base, the class
/// around it, the classes in it, and a <c>typeof</c> in an attribute.
/// </summary>
internal sealed class Reach(IReadOnlyDictionary<SyntaxTree, int> numbers)
{
    private readonly HashSet<INamedTypeSymbol> types = new(SymbolEqualityComparer.Default);
    private readonly HashSet<int> files = new();

    /// <summary>The files by their number; those of other assemblies have none.</summary>
    public static int[] Of(INamedTypeSymbol type, IReadOnlyDictionary<SyntaxTree, int> numbers)
    {
        var reach = new Reach(numbers);
        reach.Add(type);
        return reach.files.ToArray();
    }

    private void Add(INamedTypeSymbol? type)
    {
        // a generic class can lead to ever new constructions of itself, all from the same files
        type = type?.OriginalDefinition;
        // what stands in another assembly can't lead back into this one
        if (type is null || !type.DeclaringSyntaxReferences.Any(part => numbers.ContainsKey(part.SyntaxTree)) || !types.Add(type)) return;
        foreach (var part in type.DeclaringSyntaxReferences) files.Add(numbers[part.SyntaxTree]);
        Add(type.BaseType);
        Add(type.ContainingType);
        foreach (var nested in type.GetTypeMembers()) Add(nested);
        foreach (var attribute in type.GetAttributes())
        {
            foreach (var argument in attribute.ConstructorArguments) Add(argument);
            foreach (var argument in attribute.NamedArguments) Add(argument.Value);
        }
    }

    private void Add(TypedConstant argument)
    {
        if (argument.Kind == TypedConstantKind.Type) Add(argument.Value as INamedTypeSymbol);
        if (argument.Kind != TypedConstantKind.Array || argument.IsNull) return;
        foreach (var item in argument.Values) Add(item);
    }
}
