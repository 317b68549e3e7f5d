using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    private static readonly Dictionary<string, string[]> SettingValues = new(StringComparer.Ordinal)
    {
        [AccountSettings.Insights] = ["enabled", "disabled", "enhanced"],
        ["tagResourceAuthorization"] = ["on", "off"],
        ["guardDutyActivate"] = ["on", "off"],
        ["fargateTaskRetirementWaitPeriod"] = ["0", "7", "14"],
        ["defaultLogDriverMode"] = ["blocking", "non-blocking"],
    };

    /// <summary>Changes a setting of the account for one principal; without one, for the caller, who is the account itself.</summary>
    public PutAccountSettingResponse PutAccountSetting(PutAccountSettingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        CheckSetting(request.Name, request.Value);
        var principal = request.PrincipalArn ?? RegisteredBy;
        State.Settings.Set(request.Name!, request.Value!, principal);
        Kernel.Record("account setting", request.Name!, request.Value);
        return new PutAccountSettingResponse { Setting = SettingOf(request.Name!, request.Value!, principal) };
    }

    /// <summary>Changes a setting for every principal that has none of its own.</summary>
    public PutAccountSettingDefaultResponse PutAccountSettingDefault(PutAccountSettingDefaultRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        CheckSetting(request.Name, request.Value);
        State.Settings.SetDefault(request.Name!, request.Value!);
        Kernel.Record("account setting", request.Name!, request.Value);
        return new PutAccountSettingDefaultResponse { Setting = SettingOf(request.Name!, request.Value!, RegisteredBy) };
    }

    /// <summary>Takes a principal's setting back: the account's default counts again, which the answer shows.</summary>
    public DeleteAccountSettingResponse DeleteAccountSetting(DeleteAccountSettingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        CheckSettingName(request.Name);
        var principal = request.PrincipalArn ?? RegisteredBy;
        State.Settings.Remove(request.Name!, principal);
        return new DeleteAccountSettingResponse { Setting = SettingOf(request.Name!, State.Settings.Effective(request.Name!, principal), principal) };
    }

    /// <summary>Lists the settings that were put; with <c>effectiveSettings</c> every one, with the value that counts for the principal.</summary>
    public ListAccountSettingsResponse ListAccountSettings(ListAccountSettingsRequest? request = null)
    {
        request ??= new ListAccountSettingsRequest();
        if (request.Name is not null) CheckSettingName(request.Name);
        var principal = request.PrincipalArn ?? RegisteredBy;
        var all = request.EffectiveSettings == true
            ? AccountSettings.BuiltIn.Keys.Select(name => SettingOf(name, State.Settings.Effective(name, principal), principal))
            : State.Settings.Put.Where(item => item.Principal.Length == 0 || item.Principal == principal).GroupBy(item => item.Name).Select(group => SettingOf(group.Key, group.First().Value, principal));
        var found = all.Where(setting => (request.Name is null || setting.Name == request.Name) && (request.Value is null || setting.Value == request.Value)).ToList();
        var (page, next) = Paging.Page(found, request.MaxResults, request.NextToken, 100);
        return new ListAccountSettingsResponse { Settings = page, NextToken = next };
    }

    private static Setting SettingOf(string name, string value, string principal) => new() { Name = name, Value = value, PrincipalArn = principal, Type = name == "guardDutyActivate" ? "aws_managed" : "user" };

    private void CheckSetting(string? name, string? value)
    {
        CheckSettingName(name);
        var values = SettingValues.GetValueOrDefault(name!, ["enabled", "disabled"]);
        if (value is null || !values.Contains(value)) throw new InvalidParameterException($"The setting value is invalid. Specify one of [{string.Join(",", values)}] and try again.");
        if (name!.EndsWith("LongArnFormat", StringComparison.Ordinal) && value == "disabled") NotSimulated("short-arns", "ARNs of the old, short format");
    }

    private static void CheckSettingName(string? name)
    {
        if (name is null || !AccountSettings.BuiltIn.ContainsKey(name)) throw new InvalidParameterException($"{name} should be one of [{string.Join(",", AccountSettings.BuiltIn.Keys)}]");
    }
}
