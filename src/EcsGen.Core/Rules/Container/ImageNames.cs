using System;
using System.Linq;

namespace EcsGen.Rules.Container;

/// <summary>Image references as ECS takes them: letters, digits and <c>- _ : . / #</c>, and <c>@</c> before a digest.</summary>
internal static class ImageNames
{
    private const string Digest = "@sha256:";
    private const int DigestLength = 64;

    public static bool IsAllowed(char c) => EcsNames.IsAllowed(c) || c is ':' or '.' or '/' or '#' or '@';

    /// <summary>Whether all characters of a reference are allowed.</summary>
    public static bool AreAllowed(string image)
    {
        foreach (var c in image)
            if (!IsAllowed(c))
                return false;
        return true;
    }

    /// <summary>The digits of a digest; null when there is no digest.</summary>
    public static string? DigestOf(string image)
    {
        var at = image.IndexOf(Digest, StringComparison.Ordinal);
        return at < 0 ? null : image.Substring(at + Digest.Length);
    }

    public static bool IsDigest(string digits) => digits.Length == DigestLength && digits.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F');
}
