namespace EcsGen.Json;

/// <summary>What a text may hold beside JSON.</summary>
/// <param name="Templates">Placeholders are values, and statements of a template are white space.</param>
/// <param name="QuotedPlaceholders">A placeholder inside a text may have quotes of its own: <c>"{{ env "TAG" }}"</c>.</param>
/// <param name="Jsonnet">Names without quotes, single quotes, expressions.</param>
internal sealed record JsonSyntax(bool Templates, bool QuotedPlaceholders, bool Jsonnet)
{
    public static JsonSyntax Strict { get; } = new(false, false, false);
}
