using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EcsGen.Model;
using EcsGen.Roslyn.Reading;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Generation;

/// <summary>An environment variable of a container.</summary>
/// <param name="Identifier">The name of its constant.</param>
/// <param name="Name">The variable's name.</param>
internal sealed record VariableModel(string Identifier, string Name);

/// <summary>The variables that a container's class is given by <c>Env</c> and <c>Secret</c>, on itself and on its bases, with a C# name each.</summary>
internal static class VariableNames
{
    public static EquatableArray<VariableModel> Of(INamedTypeSymbol container)
    {
        var names = new List<string>();
        foreach (var part in Known.Chain(container).Reverse())
        {
            // a base's variable that this class removes is none any more
            foreach (var removed in Texts(part, "RemoveAttribute")) names.Remove(removed);
            foreach (var name in Texts(part, "EnvAttribute").Concat(Texts(part, "SecretAttribute")))
                if (name.Length > 0 && !names.Contains(name)) names.Add(name);
        }
        var taken = new HashSet<string>(StringComparer.Ordinal) { Variables, "Get" };
        return names.Select(name => new VariableModel(Free(Identifier(name), taken), name)).ToEquatableArray();
    }

    /// <summary>The nested class of the names.</summary>
    public const string Variables = "Variables";

    private static IEnumerable<string> Texts(INamedTypeSymbol type, string attributeClass) =>
        type.GetAttributes().Where(attribute => Known.Is(attribute, attributeClass))
            .SelectMany(attribute => attributeClass == "RemoveAttribute" ? attribute.ConstructorArguments.SelectMany(Strings) : attribute.ConstructorArguments.Take(1).SelectMany(Strings));

    private static IEnumerable<string> Strings(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Array, IsNull: false } => constant.Values.SelectMany(Strings),
        { Kind: TypedConstantKind.Primitive, Value: string text } => [text],
        _ => [],
    };

    // LOG_LEVEL and log-level become LogLevel, Db__HostName becomes DbHostName
    private static string Identifier(string name)
    {
        var identifier = new StringBuilder(name.Length);
        var words = name.Split(name.Where(c => !IsWord(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            var isShouted = word.Length > 1 && !word.Any(c => c is >= 'a' and <= 'z');
            identifier.Append(char.ToUpperInvariant(word[0])).Append(isShouted ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }
        if (identifier.Length == 0 || identifier[0] is >= '0' and <= '9') identifier.Insert(0, '_');
        return identifier.ToString();
    }

    private static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static string Free(string identifier, HashSet<string> taken)
    {
        var free = identifier;
        for (var number = 2; !taken.Add(free); number++) free = identifier + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free;
    }
}
