namespace EcsGen.Roslyn.Generation;

/// <summary>The names of the pipeline's steps; the tests prove that each is cached.</summary>
internal static class TrackingNames
{
    public const string Read = nameof(Read);
    public const string Definitions = nameof(Definitions);
    public const string Containers = nameof(Containers);

    /// <summary>Of the other generator.</summary>
    public const string Doubles = nameof(Doubles);

    public static readonly string[] All = [Read, Definitions, Containers];
}
