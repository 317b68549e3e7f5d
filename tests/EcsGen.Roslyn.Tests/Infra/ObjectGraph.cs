using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Tests.Infra;

/// <summary>Everything that can be reached from an object through its fields.</summary>
internal static class ObjectGraph
{
    /// <summary>The path to an object of the compiler that must not be in a step's value, or null.</summary>
    public static string? FindCompilerObject(object? value, string name) =>
        Walk(value, name).Where(entry => IsOfCompiler(entry.Value)).Select(entry => entry.Path + " is " + entry.Value.GetType()).FirstOrDefault();

    /// <summary>The objects themselves.</summary>
    public static IEnumerable<object> Within(object? value) => Walk(value, "").Select(entry => entry.Value);

    private static bool IsOfCompiler(object value) =>
        value is ISymbol or SyntaxNode or SyntaxToken or SyntaxTrivia or SyntaxTree or Location or Compilation or SemanticModel or AttributeData or SyntaxReference or TypedConstant or IOperation or Diagnostic;

    private static IEnumerable<(string Path, object Value)> Walk(object? start, string name)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var next = new Queue<(string Path, object? Value)>([(name, start)]);
        while (next.TryDequeue(out var entry))
        {
            if (entry.Value is null || (!entry.Value.GetType().IsValueType && !seen.Add(entry.Value))) continue;
            yield return (entry.Path, entry.Value);
            // an object of the compiler leads to all others: it is found, and that is enough
            if (entry.Value is string or Type or Pointer || entry.Value.GetType().IsPrimitive || IsOfCompiler(entry.Value)) continue;
            if (entry.Value is Array array)
                for (var i = 0; i < array.Length; i++) next.Enqueue(($"{entry.Path}[{i}]", array.GetValue(i)));
            else
                foreach (var field in Fields(entry.Value.GetType())) next.Enqueue(($"{entry.Path}.{field.Name}", field.GetValue(entry.Value)));
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
    }
}
