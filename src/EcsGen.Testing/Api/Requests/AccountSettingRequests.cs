namespace EcsGen.Testing.Api.Requests;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html">PutAccountSetting</see> is asked with. A member that is null is not sent.</summary>
public sealed record PutAccountSettingRequest
{
    /// <summary>The setting, as <c>awsvpcTrunking</c> or <c>containerInsights</c>. Required to set or delete one.</summary>
    public string? Name { get; init; }

    /// <summary>Its value, as <c>enabled</c>. In a list: only settings with this value, which needs a name.</summary>
    public string? Value { get; init; }

    /// <summary>Whom it holds for: the ARN of a user, a role or the account. Default: the caller.</summary>
    public string? PrincipalArn { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html">PutAccountSettingDefault</see> is asked with. A member that is null is not sent.</summary>
public sealed record PutAccountSettingDefaultRequest
{
    /// <summary>The setting, as <c>awsvpcTrunking</c> or <c>containerInsights</c>. Required to set or delete one.</summary>
    public string? Name { get; init; }

    /// <summary>Its value, as <c>enabled</c>. In a list: only settings with this value, which needs a name.</summary>
    public string? Value { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html">DeleteAccountSetting</see> is asked with. A member that is null is not sent.</summary>
public sealed record DeleteAccountSettingRequest
{
    /// <summary>The setting, as <c>awsvpcTrunking</c> or <c>containerInsights</c>. Required to set or delete one.</summary>
    public string? Name { get; init; }

    /// <summary>Whom it holds for: the ARN of a user, a role or the account. Default: the caller.</summary>
    public string? PrincipalArn { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAccountSettings.html">ListAccountSettings</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListAccountSettingsRequest
{
    /// <summary>The setting, as <c>awsvpcTrunking</c> or <c>containerInsights</c>. Required to set or delete one.</summary>
    public string? Name { get; init; }

    /// <summary>Its value, as <c>enabled</c>. In a list: only settings with this value, which needs a name.</summary>
    public string? Value { get; init; }

    /// <summary>Whom it holds for: the ARN of a user, a role or the account. Default: the caller.</summary>
    public string? PrincipalArn { get; init; }

    /// <summary>Whether defaults that nobody set are listed too. Default: false.</summary>
    public bool? EffectiveSettings { get; init; }

    /// <summary>The token of the answer before, for the next page.</summary>
    public string? NextToken { get; init; }

    /// <summary>How many settings one answer has at most: 1 to 10. Default: 10.</summary>
    public int? MaxResults { get; init; }
}
