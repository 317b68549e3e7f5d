using System.Text.RegularExpressions;
using System;

namespace EcsGen.Rules;

/// <summary>
/// What other tools still fill in: <c>${cpu}</c> and <c>$CPU</c> of Terraform and shells, <c>{{ cpu }}</c> of ecspresso, <c>&lt;CPU&gt;</c> of
/// pipelines. Such a text is not known yet.
/// </summary>
internal static class Placeholders
{
    private static readonly Regex Any = new(@"\$[A-Za-z_{($]|\{[^{}]*\}|<[^<>]+>|%[A-Za-z_]+%", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static bool IsIn(string text) => Any.IsMatch(text);
}
