using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>AWS's <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Setting.html">Setting</see>.</summary>
public sealed record Setting
{
    /// <summary>The setting, as <c>awsvpcTrunking</c> or <c>containerInsights</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Its value: enabled, disabled, on, off, or enhanced for Container Insights.</summary>
    public string? Value { get; init; }

    /// <summary>Whom it holds for: the ARN of a user, a role or the account.</summary>
    public string? PrincipalArn { get; init; }

    /// <summary><c>user</c> for a setting of the account's own, <c>aws_managed</c> for one that AWS sets.</summary>
    public string? Type { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html">PutAccountSetting</see> answers.</summary>
public sealed record PutAccountSettingResponse
{
    /// <summary>The setting as it is now.</summary>
    public Setting? Setting { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html">PutAccountSettingDefault</see> answers.</summary>
public sealed record PutAccountSettingDefaultResponse
{
    /// <summary>The setting as it is now.</summary>
    public Setting? Setting { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html">DeleteAccountSetting</see> answers.</summary>
public sealed record DeleteAccountSettingResponse
{
    /// <summary>The setting as it is now.</summary>
    public Setting? Setting { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAccountSettings.html">ListAccountSettings</see> answers.</summary>
public sealed record ListAccountSettingsResponse
{
    /// <summary>The settings that were asked for.</summary>
    public EquatableArray<Setting> Settings { get; init; }

    /// <summary>What asks for the next page; null when there is none.</summary>
    public string? NextToken { get; init; }
}
