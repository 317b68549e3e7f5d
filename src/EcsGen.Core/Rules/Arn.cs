using System;

namespace EcsGen.Rules;

/// <summary>
/// An Amazon Resource Name, <c>arn:partition:service:region:account:resource</c>: partition aws, aws-cn, aws-us-gov and others; region and account may be empty.
/// Reading one makes no object; its parts do. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
/// </summary>
internal readonly record struct Arn
{
    private const string Prefix = "arn:";
    private readonly string text;
    private readonly (int Partition, int Service, int Region, int Account) ends;

    private Arn(string text, (int, int, int, int) ends)
    {
        this.text = text;
        this.ends = ends;
    }

    /// <summary>The service, as <c>secretsmanager</c>.</summary>
    public string Service => text.Substring(ends.Partition + 1, ends.Service - ends.Partition - 1);

    /// <summary>What the service names, with colons of its own.</summary>
    public string Resource => text.Substring(ends.Account + 1);

    /// <summary>Whether there is a region.</summary>
    public bool HasRegion => ends.Region > ends.Service + 1;

    /// <summary>Whether the account is surely none: all digits, but not twelve. Pipelines write ACCOUNT_ID and the like, which is not known yet.</summary>
    public bool HasWrongAccount
    {
        get
        {
            for (var i = ends.Region + 1; i < ends.Account; i++)
                if (text[i] is < '0' or > '9')
                    return false;
            return ends.Account - ends.Region - 1 != 12;
        }
    }

    /// <summary>Whether a text begins as an ARN does.</summary>
    public static bool Begins(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Reads a text; false when a part is missing.</summary>
    public static bool TryParse(string text, out Arn arn)
    {
        arn = default;
        if (!Begins(text)) return false;
        var partition = text.IndexOf(':', Prefix.Length);
        var service = partition < 0 ? -1 : text.IndexOf(':', partition + 1);
        var region = service < 0 ? -1 : text.IndexOf(':', service + 1);
        var account = region < 0 ? -1 : text.IndexOf(':', region + 1);
        if (account < 0) return false;
        arn = new Arn(text, (partition, service, region, account));
        return true;
    }

    /// <summary>Whether the service is this one.</summary>
    public bool IsOf(string service) =>
        ends.Service - ends.Partition - 1 == service.Length && string.CompareOrdinal(text, ends.Partition + 1, service, 0, service.Length) == 0;

    /// <summary>Whether the resource begins so, and more follows.</summary>
    public bool Names(string beginning) =>
        text.Length > ends.Account + 1 + beginning.Length && string.CompareOrdinal(text, ends.Account + 1, beginning, 0, beginning.Length) == 0;
}
