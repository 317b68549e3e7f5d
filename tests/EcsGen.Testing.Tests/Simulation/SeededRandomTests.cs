using System;
using System.Linq;
using Xunit;

namespace EcsGen.Testing.Simulation;

public class SeededRandomTests
{
    // reckoned apart from this code, from the published algorithms: a change of these is a change of every seed that a user has written down
    [Fact]
    public void The_stream_of_a_seed_never_changes()
    {
        var random = new SeededRandom(7, "ids");

        Assert.Equal(new ulong[] { 0x77176832c01b2870, 0x8b2cc7842c999493, 0x7b1940ebd1fbf686 }, new[] { random.Next(), random.Next(), random.Next() });
    }

    [Fact]
    public void Streams_of_other_names_and_seeds_differ()
    {
        var first = new SeededRandom(7, "ids").Next();

        Assert.NotEqual(first, new SeededRandom(7, "ties").Next());
        Assert.NotEqual(first, new SeededRandom(8, "ids").Next());
        Assert.Equal(first, new SeededRandom(7, "ids").Next());
    }

    [Fact]
    public void A_stream_does_not_shift_another()
    {
        var one = new Kernel(new KernelOptions { Seed = 3 });
        var other = new Kernel(new KernelOptions { Seed = 3 });
        other.Random("new consumer").Next();

        Assert.Equal(one.Random("ids").Next(), other.Random("ids").Next());
    }

    [Fact]
    public void Numbers_below_a_bound_are_even()
    {
        var random = new SeededRandom(1, "even");
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) counts[random.Next(7)]++;

        Assert.All(counts, count => Assert.InRange(count, 9_500, 10_500));
    }

    [Fact]
    public void A_time_between_two_stays_between_them()
    {
        var random = new SeededRandom(1, "times");
        var least = TimeSpan.FromSeconds(3.8);
        var most = TimeSpan.FromSeconds(7.3);

        Assert.All(Enumerable.Range(0, 1000).Select(_ => random.Between(least, most)), time => Assert.InRange(time, least, most));
    }
}
