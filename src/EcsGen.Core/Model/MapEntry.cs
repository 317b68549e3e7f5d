namespace EcsGen.Model;

/// <summary>An entry of a map: log options, labels, driver options.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">The text.</param>
public sealed record MapEntry(string Key, Value<string> Value);
