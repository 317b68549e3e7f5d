using EcsGen.Model;

namespace EcsGen.Testing.Api;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>AWS's <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Setting.html">Setting</see>.</summary>
public sealed record Setting
{
    public string? Name { get; init; }

    public string? Value { get; init; }

    public string? PrincipalArn { get; init; }

    public string? Type { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html">PutAccountSetting</see> answers.</summary>
public sealed record PutAccountSettingResponse
{
    public Setting? Setting { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html">PutAccountSettingDefault</see> answers.</summary>
public sealed record PutAccountSettingDefaultResponse
{
    public Setting? Setting { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html">DeleteAccountSetting</see> answers.</summary>
public sealed record DeleteAccountSettingResponse
{
    public Setting? Setting { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAccountSettings.html">ListAccountSettings</see> answers.</summary>
public sealed record ListAccountSettingsResponse
{
    public EquatableArray<Setting> Settings { get; init; }

    public string? NextToken { get; init; }
}
