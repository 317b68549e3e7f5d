using System;

namespace EcsGen.CodeFixes.Editing;

/// <summary>Something that can be done about a diagnostic.</summary>
/// <param name="Key">The equivalence key: what fix-all repeats.</param>
/// <param name="Title">What the user chooses.</param>
/// <param name="Make">Makes the edits.</param>
internal sealed record Fix(string Key, string Title, Action<Edits> Make);
