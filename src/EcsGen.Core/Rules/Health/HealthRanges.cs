using EcsGen.Model;

namespace EcsGen.Rules.Health;

/// <summary>A number of a health check and its range.</summary>
internal readonly record struct HealthRange(string Member, Value<int> Value, int Min, int Max, int Default, string Unit)
{
    /// <summary>Whether the number is surely outside.</summary>
    public bool IsBroken => Value.TryGet(out var number) && (number < Min || number > Max);
}

/// <summary>The numbers of a health check: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html.</summary>
internal static class HealthRanges
{
    public const int Count = 4;

    public static HealthRange Of(HealthCheck check, int number) => number switch
    {
        0 => new("interval", check.Interval, 5, 300, 30, " seconds"),
        1 => new("timeout", check.Timeout, 2, 60, 5, " seconds"),
        2 => new("retries", check.Retries, 1, 10, 3, ""),
        _ => new("startPeriod", check.StartPeriod, 0, 300, 0, " seconds"),
    };
}
