namespace EcsGen.Rules;

/// <summary>Numbers that AWS's pages state. Each with its page.</summary>
internal static class Limits
{
    /// <summary>https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html: task definition max containers, not adjustable.</summary>
    public const int ContainersPerTask = 10;
}
