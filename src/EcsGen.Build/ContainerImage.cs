using System.Linq;
using System.Text;

namespace EcsGen.Build;

/// <summary>The name of the image that the .NET SDK's container publishing makes, from the same properties.</summary>
internal static class ContainerImage
{
    private const string DefaultTag = "latest";

    /// <summary><c>registry/repository:tag</c>; null when there is no repository.</summary>
    /// <param name="registry">ContainerRegistry; empty for the local one, which has no name.</param>
    /// <param name="repository">ContainerRepository.</param>
    /// <param name="tags">ContainerImageTag or ContainerImageTags: of several, the first.</param>
    public static string? Compose(string registry, string repository, string tags)
    {
        var name = Normalize(repository);
        if (name.Length == 0)
            return null;

        var tag = tags.Split(';').Select(t => t.Trim()).FirstOrDefault(t => t.Length > 0) ?? DefaultTag;
        var host = registry.Trim().TrimEnd('/');
        return (host.Length == 0 ? "" : host + "/") + name + ":" + tag.Replace(' ', '-');
    }

    // As the SDK does it: lower case, and a hyphen for what a repository's name can't hold.
    private static string Normalize(string repository)
    {
        var name = new StringBuilder(repository.Trim().ToLowerInvariant());
        for (var i = 0; i < name.Length; i++)
            if (name[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '/' or '-' or '_' or '.'))
                name[i] = '-';
        return name.ToString();
    }
}
