using System;
using System.Collections.Generic;

namespace EcsGen.Rules;

/// <summary>The ready-made choices of severities: <c>default</c>, <c>strict</c>, <c>security</c>, <c>none</c>.</summary>
public static class SeverityProfile
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["default", "strict", "security", "none"];

    /// <summary>
    /// What a profile says of a rule; null where it leaves the rule as it is. <c>default</c> changes nothing; <c>strict</c> makes an error of every
    /// warning and a warning of all advice, what is off included; <c>security</c> makes a warning of advice on security, what is off included; <c>none</c> turns everything off.
    /// </summary>
    public static RuleSeverity? Of(string profile, RuleInfo rule)
    {
        if (rule is null) throw new ArgumentNullException(nameof(rule));
        return profile switch
        {
            "default" => null,
            "strict" => rule.Severity == RuleSeverity.Info ? RuleSeverity.Warning : RuleSeverity.Error,
            "security" => rule.Concern == Concern.Security && rule.Severity == RuleSeverity.Info ? RuleSeverity.Warning : null,
            "none" => RuleSeverity.None,
            _ => throw new ArgumentException($"There is no severity profile '{profile}'; there are {string.Join(", ", Names)}", nameof(profile)),
        };
    }
}
