using System.Net;

namespace EcsGen.Testing.Pictures;

/// <summary>Texts inside a page.</summary>
internal static class Html
{
    /// <summary>The text so that a browser shows it as it is, also inside an attribute.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text).Replace("\n", "&#10;", System.StringComparison.Ordinal);
}
