namespace EcsGen.Testing.Api.Requests;

#pragma warning disable CS1591 // the members are AWS's own, by name and by meaning

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html">PutAccountSetting</see> is asked with. A member that is null is not sent.</summary>
public sealed record PutAccountSettingRequest
{
    public string? Name { get; init; }

    public string? Value { get; init; }

    public string? PrincipalArn { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSettingDefault.html">PutAccountSettingDefault</see> is asked with. A member that is null is not sent.</summary>
public sealed record PutAccountSettingDefaultRequest
{
    public string? Name { get; init; }

    public string? Value { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAccountSetting.html">DeleteAccountSetting</see> is asked with. A member that is null is not sent.</summary>
public sealed record DeleteAccountSettingRequest
{
    public string? Name { get; init; }

    public string? PrincipalArn { get; init; }
}

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAccountSettings.html">ListAccountSettings</see> is asked with. A member that is null is not sent.</summary>
public sealed record ListAccountSettingsRequest
{
    public string? Name { get; init; }

    public string? Value { get; init; }

    public string? PrincipalArn { get; init; }

    public bool? EffectiveSettings { get; init; }

    public string? NextToken { get; init; }

    public int? MaxResults { get; init; }
}
