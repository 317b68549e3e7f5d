using EcsGen.Testing.Cluster.Services;
using Xunit;

namespace EcsGen.Testing.Services;

/// <summary>The rounding: the minimum up, the maximum down.</summary>
public class DeploymentBoundsTests
{
    // tasks that may start before any stop, tasks that may stop before any start, at a steady service
    [Theory]
    [InlineData(100, 200, "+1/-0 +2/-0 +3/-0 +4/-0 +5/-0 +8/-0 +10/-0")]
    [InlineData(100, 150, "+0/-0 +1/-0 +1/-0 +2/-0 +2/-0 +4/-0 +5/-0")]
    [InlineData(100, 125, "+0/-0 +0/-0 +0/-0 +1/-0 +1/-0 +2/-0 +2/-0")]
    [InlineData(100, 110, "+0/-0 +0/-0 +0/-0 +0/-0 +0/-0 +0/-0 +1/-0")]
    [InlineData(75, 125, "+0/-0 +0/-0 +0/-0 +1/-1 +1/-1 +2/-2 +2/-2")]
    [InlineData(66, 133, "+0/-0 +0/-0 +0/-1 +1/-1 +1/-1 +2/-2 +3/-3")]
    [InlineData(50, 150, "+0/-0 +1/-1 +1/-1 +2/-2 +2/-2 +4/-4 +5/-5")]
    [InlineData(50, 100, "+0/-0 +0/-1 +0/-1 +0/-2 +0/-2 +0/-4 +0/-5")]
    [InlineData(90, 110, "+0/-0 +0/-0 +0/-0 +0/-0 +0/-0 +0/-0 +1/-1")]
    [InlineData(100, 100, "+0/-0 +0/-0 +0/-0 +0/-0 +0/-0 +0/-0 +0/-0")]
    [InlineData(0, 100, "+0/-1 +0/-2 +0/-3 +0/-4 +0/-5 +0/-8 +0/-10")]
    public void What_may_start_and_stop_follows_from_the_percentages(int minimum, int maximum, string expected)
    {
        int[] sizes = [1, 2, 3, 4, 5, 8, 10];
        var found = string.Join(' ', System.Linq.Enumerable.Select(sizes, desired =>
        {
            var bounds = DeploymentBounds.Of(desired, minimum, maximum);
            return $"+{bounds.Maximum - desired}/-{desired - bounds.Minimum}";
        }));
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData(1, 66, 200, false)]
    [InlineData(1, 50, 150, true)]
    [InlineData(3, 100, 125, true)]
    [InlineData(4, 100, 125, false)]
    [InlineData(0, 100, 100, false)]
    public void A_service_is_stuck_when_neither_is_possible(int desired, int minimum, int maximum, bool stuck) =>
        Assert.Equal(stuck, DeploymentBounds.Of(desired, minimum, maximum).IsStuck(desired));

    [Theory]
    [InlineData(1, 3)]
    [InlineData(25, 13)]
    [InlineData(400, 200)]
    [InlineData(800, 200)]
    public void The_default_threshold_is_half_of_the_desired_count_between_3_and_200(int desired, int expected) =>
        Assert.Equal(expected, new BreakerPlan(true, true).Threshold(desired, 3));

    [Theory]
    [InlineData("UnboundedPercent", 50, 1, 1)]
    [InlineData("UnboundedPercent", 50, 800, 400)]
    [InlineData("BoundedPercent", 10, 1000, 100)]
    [InlineData("BoundedPercent", 1, 10, 3)]
    [InlineData("Count", 7, 1000, 7)]
    public void Other_thresholds_are_what_they_say(string type, int value, int desired, int expected) =>
        Assert.Equal(expected, new BreakerPlan(true, true, true, System.Enum.Parse<BreakerThreshold>(type), value).Threshold(desired, 3));

    [Fact]
    public void The_floor_was_10_once() => Assert.Equal(10, new BreakerPlan(true, true).Threshold(1, EcsBehaviour.AsOf(new System.DateOnly(2023, 6, 1)).CircuitBreakerFloor));
}
