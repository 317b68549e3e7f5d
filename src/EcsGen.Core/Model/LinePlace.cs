namespace EcsGen.Model;

/// <summary>A place in a text, counted from 1.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Start">The position in the text in UTF-16 units, from 0.</param>
/// <param name="Length">The length in UTF-16 units.</param>
public sealed record LinePlace(int Line, int Column, int Start, int Length);
