using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Cli.Import;

/// <summary>Declares the parameters of a class.</summary>
internal static class ParameterLines
{
    /// <summary>A line for each parameter that the class's own attributes or what stands inside it use. One that stands for a member of a nested class alone is declared there.</summary>
    /// <param name="parameters">All parameters.</param>
    /// <param name="own">What the class itself says.</param>
    /// <param name="inside">The lines inside it.</param>
    public static IEnumerable<string> Of(IReadOnlyList<ImportedParameter> parameters, ClassParts own, IEnumerable<string> inside)
    {
        var texts = inside.Concat(own.Own).Concat(own.Attributes.SelectMany(attribute => attribute.Arguments)).ToList();
        foreach (var parameter in parameters)
        {
            var member = own.MemberParameters.FirstOrDefault(entry => entry.Name == parameter.Name);
            if (member.Path is not null) yield return Declaration(parameter.Name, member.Path);
            else if (texts.Exists(text => text.Contains("{" + parameter.Name + "}", StringComparison.Ordinal))) yield return Declaration(parameter.Name, null);
        }
    }

    /// <summary>The attribute of one parameter.</summary>
    public static string Declaration(string name, string? member) => $"[Parameter({CSharp.Text(name)}{(member is null ? "" : ", Member = " + CSharp.Text(member))})]";
}
