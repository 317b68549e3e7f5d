using System;

namespace EcsGen.Rules;

/// <summary>
/// An Amazon Resource Name, <c>arn:partition:service:region:account:resource</c>: partition aws, aws-cn, aws-us-gov and others; region and account may be empty.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
/// </summary>
internal readonly record struct Arn(string Partition, string Service, string Region, string Account, string Resource)
{
    private const string Prefix = "arn:";

    /// <summary>Whether a text begins as an ARN does.</summary>
    public static bool Begins(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Reads a text; false when a part is missing. The resource may hold colons itself.</summary>
    public static bool TryParse(string text, out Arn arn)
    {
        arn = default;
        if (!Begins(text)) return false;
        var ends = new int[4];
        var from = Prefix.Length;
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = text.IndexOf(':', from);
            if (ends[i] < 0) return false;
            from = ends[i] + 1;
        }
        arn = new Arn(
            text.Substring(Prefix.Length, ends[0] - Prefix.Length), text.Substring(ends[0] + 1, ends[1] - ends[0] - 1), text.Substring(ends[1] + 1, ends[2] - ends[1] - 1),
            text.Substring(ends[2] + 1, ends[3] - ends[2] - 1), text.Substring(from));
        return true;
    }

    /// <summary>Whether a part is surely no account: all digits, but not twelve. Pipelines write ACCOUNT_ID and the like, which is not known yet.</summary>
    public bool HasWrongAccount
    {
        get
        {
            foreach (var c in Account)
                if (c is < '0' or > '9')
                    return false;
            return Account.Length != 12;
        }
    }
}
