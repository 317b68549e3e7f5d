using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>The containers of one class, in their order: the nested ones as written, then those that Containers names.</summary>
internal static class ContainerList
{
    public static IReadOnlyList<(INamedTypeSymbol Type, AttributePlace Reference)> Read(INamedTypeSymbol type, Problems problems, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var nested = Known.Nested(type).Where(member => !Known.IsFragment(member) && Known.IsContainer(member)).ToList();
        CheckParts(type, nested, problems);
        var named = Named(type, problems);
        return nested
            .Where(member => !named.Any(other => SymbolEqualityComparer.Default.Equals(other.Type, member)))
            .Select(member => (Type: member, Reference: new AttributePlace(member, Known.Find(member, "ContainerAttribute"))))
            .Concat(named)
            .OrderBy(entry => OrderOf(entry.Type))
            .ToList();
    }

    private static List<(INamedTypeSymbol Type, AttributePlace Reference)> Named(INamedTypeSymbol type, Problems problems)
    {
        var list = new List<(INamedTypeSymbol, AttributePlace)>();
        var attribute = Known.Find(type, "TaskDefinitionAttribute");
        if (attribute?.NamedArguments.FirstOrDefault(named => named.Key == "Containers").Value is not { Kind: TypedConstantKind.Array, IsNull: false } array) return list;
        var constants = new ConstantReader(problems);
        for (var i = 0; i < array.Values.Length; i++)
        {
            var place = new AttributePlace(type, attribute, "Containers", i);
            if (constants.Class(array.Values[i], place) is not { } container) continue;
            if (!Known.IsContainer(container))
                problems.Add(CodeRules.WrongReference, place, $"'{container.Name}' is no container: give it [Container(\"name\")], or name another class");
            else if (Known.IsFragment(container))
                problems.Add(CodeRules.WrongReference, place, $"'{container.Name}' is abstract, a fragment to derive from: derive a class that is not and name that one");
            else list.Add((container, place));
        }
        return list;
    }

    private static void CheckParts(INamedTypeSymbol type, List<INamedTypeSymbol> nested, Problems problems)
    {
        if (type.DeclaringSyntaxReferences.Length < 2 || nested.Count < 2) return;
        var parts = nested.Select(member => ClassReader.PartOf(type, member.DeclaringSyntaxReferences.FirstOrDefault())).Distinct().Count();
        var unordered = nested.LastOrDefault(member => Known.Find(member, "ContainerAttribute") is not { } attribute || !ClassReader.HasOrder(attribute));
        if (parts < 2 || unordered is null) return;
        problems.AddOfComposition(CodeRules.SplitList, new AttributePlace(unordered, Known.Find(unordered, "ContainerAttribute")),
            $"The containers of '{type.Name}' stand in {parts} parts of the class, so their order would follow that of the files: put them in one part, or give each an Order");
    }

    private static int OrderOf(INamedTypeSymbol type) =>
        Known.Find(type, "ContainerAttribute") is { } attribute ? ClassReader.OrderOf(attribute) : 0;
}
