using System;

namespace EcsGen.Rules;

/// <summary>What other tools still fill in: <c>${cpu}</c> of Terraform and shells, <c>{{ cpu }}</c> of ecspresso, <c>&lt;CPU&gt;</c> of pipelines. Such a text is not known yet.</summary>
internal static class Placeholders
{
    public static bool IsIn(string text) => Has(text, "${", "}") || Has(text, "{{", "}}") || Has(text, "<", ">");

    private static bool Has(string text, string open, string close)
    {
        var start = text.IndexOf(open, StringComparison.Ordinal);
        return start >= 0 && text.IndexOf(close, start + open.Length, StringComparison.Ordinal) >= 0;
    }
}
