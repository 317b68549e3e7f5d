using System;

namespace EcsGen.Rules;

/// <summary>The reference of an image, <c>registry/repository:tag@digest</c>. Parts that are not there are empty.</summary>
internal readonly record struct ImageReference(string Registry, string Repository, string Tag, string Digest)
{
    /// <summary>Takes a text apart; it says nothing of whether the parts are right.</summary>
    public static ImageReference Read(string text)
    {
        var at = text.IndexOf('@');
        var digest = at < 0 ? "" : text.Substring(at + 1);
        var name = at < 0 ? text : text.Substring(0, at);
        var slash = name.IndexOf('/');
        // the first part is a registry when it looks like a host: Docker's own rule
        var registry = slash > 0 && (name.IndexOf('.', 0, slash) >= 0 || name.IndexOf(':', 0, slash) >= 0 || name.StartsWith("localhost/", StringComparison.Ordinal)) ? name.Substring(0, slash) : "";
        var rest = registry.Length > 0 ? name.Substring(slash + 1) : name;
        var colon = rest.LastIndexOf(':');
        return colon < 0 ? new ImageReference(registry, rest, "", digest) : new ImageReference(registry, rest.Substring(0, colon), rest.Substring(colon + 1), digest);
    }

    /// <summary>Whether another image may be behind the same reference tomorrow: no digest, and no tag or <c>latest</c>.</summary>
    public bool IsMoving => Digest.Length == 0 && Tag is ("" or "latest");
}
