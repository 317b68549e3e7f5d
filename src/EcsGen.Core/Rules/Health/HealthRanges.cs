using EcsGen.Model;

namespace EcsGen.Rules.Health;

/// <summary>The numbers of a health check: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html.</summary>
internal static class HealthRanges
{
    public static (string Member, Value<int> Value, int Min, int Max, int Default, string Unit)[] Of(HealthCheck check) => new[]
    {
        ("interval", check.Interval, 5, 300, 30, " seconds"),
        ("timeout", check.Timeout, 2, 60, 5, " seconds"),
        ("retries", check.Retries, 1, 10, 3, ""),
        ("startPeriod", check.StartPeriod, 0, 300, 0, " seconds"),
    };
}
