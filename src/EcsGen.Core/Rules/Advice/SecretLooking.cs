using System;
using System.Linq;

namespace EcsGen.Rules.Advice;

/// <summary>
/// Whether an environment variable holds a credential, by its name or by the form of its value. A false alarm costs more than a miss: names that are about a
/// credential (<c>TOKEN_URL</c>) and values that can be none are not taken for one.
/// </summary>
internal static class SecretLooking
{
    private const int Shortest = 4;

    // Security Hub ECS.8, with any value
    private static readonly string[] Always = { "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "ECS_ENGINE_AUTH_DATA" };

    // what a name ends in, as a word of its own
    private static readonly string[] Words =
    {
        "password", "passwd", "passphrase", "pwd", "secret", "token", "api_key", "api-key", "apikey", "secret_key", "secret-key", "secretkey", "private_key", "privatekey", "access_key", "accesskey", "credentials",
    };

    // how the keys of services begin, and how long they are at least
    private static readonly (string Beginning, int Length)[] Keys =
    {
        ("AKIA", 20), ("ASIA", 20), ("ghp_", 36), ("gho_", 36), ("ghs_", 36), ("github_pat_", 40), ("glpat-", 20), ("xoxb-", 20), ("xoxp-", 20), ("sk_live_", 20), ("rk_live_", 20), ("AIza", 39), ("-----BEGIN ", 20),
    };

    private static readonly string[] NoCredentials = { "true", "false", "none", "null", "undefined", "enabled", "disabled", "required", "optional", "default", "bearer", "basic", "jwt" };

    // what people write where the real value goes in later, without separators
    private static readonly string[] ToBeFilled = { "changeme", "changeit", "changethis", "replaceme", "replacethis", "fillme", "fixme", "todo", "tbd", "placeholder", "redacted", "dummy", "example", "yourpassword", "yoursecret", "yourtoken", "yourapikey", "yourkey" };

    /// <summary>Whether the variable surely enough holds a credential.</summary>
    public static bool Is(string name, string value)
    {
        if (value.Length == 0 || Placeholders.IsIn(value)) return false;
        if (HasPassword(value)) return true;
        return (Array.IndexOf(Always, name) >= 0 || IsKey(value) || (EndsInWord(name) && MayBe(value))) && !IsToBeFilled(value);
    }

    // <token>, %TOKEN%, $TOKEN, $(TOKEN), #{TOKEN}#, MY_ACCESS_TOKEN, change-me, xxxx, ****
    private static bool IsToBeFilled(string value)
    {
        if (value[0] is '$' or '<' && value[value.Length - 1] is '>' or ')' || value[0] == '$' && IsConstantName(value.Substring(1))) return true;
        if (value[0] is '%' or '#' or '@' && value.Length > 2 && value[value.Length - 1] == value[0]) return true;
        if (IsConstantName(value) && value.IndexOf('_') > 0 || value.Length >= Shortest && value.All(c => c == value[0])) return true;
        var plain = new string(value.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
        return Array.IndexOf(ToBeFilled, plain) >= 0;
    }

    // digits are what a random text has, and the name of a thing to fill in has not
    private static bool IsConstantName(string value) => value.Length > 0 && value.All(c => c is >= 'A' and <= 'Z' or '_');

    private static bool IsKey(string value)
    {
        foreach (var (beginning, length) in Keys)
            if (value.Length >= length && value.StartsWith(beginning, StringComparison.Ordinal) && (beginning[0] == '-' ? value.IndexOf("PRIVATE KEY", StringComparison.Ordinal) > 0 : HasOnlyKeyCharacters(value)))
                return true;
        return false;
    }

    private static bool HasOnlyKeyCharacters(string value)
    {
        foreach (var c in value)
            if (!EcsNames.IsAllowed(c))
                return false;
        return true;
    }

    // scheme://user:password@host
    private static bool HasPassword(string value)
    {
        var scheme = value.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0) return false;
        var at = value.IndexOf('@', scheme + 3);
        var colon = value.IndexOf(':', scheme + 3);
        var slash = value.IndexOf('/', scheme + 3);
        return colon > scheme + 2 && at > colon + 1 && (slash < 0 || slash > at) && !IsToBeFilled(value.Substring(colon + 1, at - colon - 1));
    }

    private static bool EndsInWord(string name)
    {
        foreach (var word in Words)
        {
            var start = name.Length - word.Length;
            if (start < 0 || !name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            // PWD alone is where a program is
            if (start == 0) return word != "pwd";
            if (!char.IsLetterOrDigit(name[start - 1]) || (char.IsUpper(name[start]) && char.IsLower(name[start - 1]))) return true;
        }
        return false;
    }

    private static bool MayBe(string value)
    {
        if (value.Length < Shortest || value[0] == '/' || Arn.Begins(value) || value.IndexOf("://", StringComparison.Ordinal) > 0) return false;
        foreach (var word in NoCredentials)
            if (string.Equals(word, value, StringComparison.OrdinalIgnoreCase))
                return false;
        foreach (var c in value)
            if (c is (< '0' or > '9') and not '.')
                return true;
        return false;
    }
}
