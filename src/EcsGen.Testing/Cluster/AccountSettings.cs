using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Cluster;

/// <summary>The settings of the account: what was put for a principal wins over what was put for all, and that over what AWS begins with.</summary>
internal sealed class AccountSettings
{
    public const string Trunking = "awsvpcTrunking";
    public const string Insights = "containerInsights";

    /// <summary>Every setting with what it is without being put (Account settings, Developer Guide).</summary>
    public static readonly IReadOnlyDictionary<string, string> BuiltIn = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["serviceLongArnFormat"] = "enabled",
        ["taskLongArnFormat"] = "enabled",
        ["containerInstanceLongArnFormat"] = "enabled",
        [Trunking] = "disabled",
        [Insights] = "disabled",
        ["dualStackIPv6"] = "disabled",
        ["fargateFIPSMode"] = "disabled",
        ["tagResourceAuthorization"] = "off",
        ["fargateTaskRetirementWaitPeriod"] = "7",
        ["guardDutyActivate"] = "off",
        ["defaultLogDriverMode"] = "non-blocking",
        ["fargateEventWindows"] = "disabled",
    };

    private readonly SortedDictionary<(string Name, string Principal), string> put = new();
    private readonly SortedDictionary<string, string> defaults = new(StringComparer.Ordinal);

    /// <summary>What was put, the principals' own ones first; a default has an empty principal.</summary>
    public IEnumerable<(string Name, string Value, string Principal)> Put =>
        put.Select(item => (item.Key.Name, item.Value, item.Key.Principal)).Concat(defaults.Select(item => (item.Key, item.Value, "")));

    public void Set(string name, string value, string principal) => put[(name, principal)] = value;

    public void SetDefault(string name, string value) => defaults[name] = value;

    public void Remove(string name, string principal) => put.Remove((name, principal));

    /// <summary>The value that counts for a principal.</summary>
    public string Effective(string name, string principal) =>
        put.TryGetValue((name, principal), out var own) ? own : defaults.TryGetValue(name, out var common) ? common : BuiltIn[name];
}
