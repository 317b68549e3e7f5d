namespace EcsGen.Roslyn.Analyzers;

/// <summary>The names of what a diagnostic carries for the code fixes.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The path in AWS's spelling that the rule named, also where the member is absent.</summary>
    public const string Path = "path";

    /// <summary>What to write instead: a value in AWS's spelling, for a generated member a C# literal.</summary>
    public const string Replacement = "replacement";
}
