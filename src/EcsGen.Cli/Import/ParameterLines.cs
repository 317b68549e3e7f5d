using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Cli.Import;

/// <summary>Declares the parameters of a class.</summary>
internal static class ParameterLines
{
    /// <summary>
    /// A declaration for each parameter that the class's own attributes or what stands inside it use. One that stands for a member of a nested class alone is
    /// declared there.
    /// </summary>
    /// <param name="parameters">All parameters.</param>
    /// <param name="members">Those that stand for a member of the class.</param>
    /// <param name="text">The class without its parameters.</param>
    public static IEnumerable<AttributeText> Of(IEnumerable<string> parameters, IReadOnlyList<(string Name, string Path)> members, ClassText text) =>
        from name in parameters
        let member = members.FirstOrDefault(entry => entry.Name == name).Path
        where member is not null || text.Mentions(name)
        select Declaration(name, member);

    /// <summary>The attribute of one parameter.</summary>
    public static AttributeText Declaration(string name, string? member) =>
        new("Parameter", member is null ? [CSharp.Text(name)] : [CSharp.Text(name), "Member = " + CSharp.Text(member)]);
}
