namespace EcsGen.Rules;

/// <summary>
/// How many tasks a service has at least and at most while a deployment goes on: the minimum is rounded up, the maximum down.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
/// </summary>
public static class RolloutCounts
{
    /// <summary>The counts for a desired count and the two percentages.</summary>
    public static (int Least, int Most) Of(int desired, int minimumHealthyPercent, int maximumPercent) =>
        ((int)(((long)desired * minimumHealthyPercent + 99) / 100), (int)((long)desired * maximumPercent / 100));

    /// <summary>The largest minimumHealthyPercent at which one task may stop.</summary>
    public static int LargestMinimum(int desired) => (int)((desired - 1L) * 100 / desired);
}
