using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using Xunit;

namespace EcsGen.Testing.Simulation;

public class KernelTests
{
    private readonly Kernel kernel = new();
    private readonly List<string> ran = [];

    [Fact]
    public void Events_run_by_due_time_and_then_in_the_order_of_scheduling()
    {
        At(2, "c");
        At(1, "a");
        At(1, "b");
        kernel.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(["a@1", "b@1", "c@2"], ran);
        Assert.Equal(3, kernel.Elapsed.TotalSeconds);
    }

    [Fact]
    public void What_is_scheduled_inside_of_the_window_runs_in_it()
    {
        kernel.Schedule(TimeSpan.FromSeconds(1), "first", () =>
        {
            At(1, "inside");
            At(0, "at once");
            At(10, "outside");
        });
        kernel.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["at once@1", "inside@2"], ran);
    }

    [Fact]
    public void A_cancelled_event_does_not_run()
    {
        At(1, "a").Cancel();
        Assert.Equal(0, kernel.PendingCount);
        kernel.RunUntilIdle();

        Assert.Empty(ran);
        Assert.Equal(TimeSpan.Zero, kernel.Elapsed);
    }

    [Fact]
    public void Idle_does_not_wait_for_background_work()
    {
        Beat();
        At(10, "last");
        kernel.RunUntilIdle();

        Assert.Equal("last@10", ran[^1]);
        Assert.Equal(10, kernel.Elapsed.TotalSeconds);

        void Beat() => kernel.Schedule(TimeSpan.FromSeconds(3), "beat", Beat, background: true);
    }

    [Fact]
    public void A_condition_ends_the_run_right_after_the_event_that_made_it_true()
    {
        for (var i = 1; i <= 5; i++) At(i, "e");

        Assert.True(kernel.RunUntil(() => ran.Count == 3));
        Assert.Equal(3, kernel.Elapsed.TotalSeconds);
        Assert.False(kernel.RunUntil(() => false, TimeSpan.FromSeconds(1)));
        Assert.Equal(4, kernel.Elapsed.TotalSeconds);
    }

    [Fact]
    public void One_step_runs_one_event()
    {
        At(1, "a");
        At(1, "b");

        Assert.True(kernel.Step());
        Assert.Equal(["a@1"], ran);
        Assert.True(kernel.Step());
        Assert.False(kernel.Step());
    }

    [Fact]
    public void An_endless_loop_is_an_error_that_names_the_event()
    {
        var small = new Kernel(new KernelOptions { MostEventsAtOneInstant = 5000 });
        Again();

        var error = Assert.Throws<EndlessLoopException>(() => small.Advance(TimeSpan.FromSeconds(1)));
        Assert.Equal("retry for ever", error.RepeatedEvent);
        Assert.Contains("5,000 events without the clock moving", error.Message);

        void Again() => small.Schedule(TimeSpan.Zero, "retry for ever", Again);
    }

    [Fact]
    public void A_loop_that_moves_the_clock_is_bound_too()
    {
        var small = new Kernel(new KernelOptions { MostEvents = 5000 });
        Again();

        Assert.Throws<EndlessLoopException>(small.RunUntilIdle);

        void Again() => small.Schedule(TimeSpan.FromSeconds(1), "poll", Again);
    }

    [Fact]
    public void The_clock_is_not_moved_from_inside()
    {
        kernel.Schedule(TimeSpan.FromSeconds(1), "x", () => kernel.Advance(TimeSpan.FromSeconds(1)));

        Assert.Throws<InvalidOperationException>(kernel.RunUntilIdle);
    }

    [Fact]
    public void Timers_of_the_time_provider_share_the_clock()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromSeconds(30), kernel.Time);
        using var timer = kernel.Time.CreateTimer(_ => ran.Add("tick"), null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
        var delay = Task.Delay(TimeSpan.FromSeconds(15), kernel.Time, TestContext.Current.CancellationToken);
        var from = kernel.Time.GetTimestamp();
        kernel.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal(["tick", "tick", "tick"], ran);
        Assert.True(cancel.IsCancellationRequested);
        Assert.True(delay.IsCompletedSuccessfully);
        Assert.Equal(TimeSpan.FromSeconds(31), kernel.Time.GetElapsedTime(from));
    }

    [Fact]
    public void Queue_gives_what_a_sorted_list_gives() =>
        Gen.Select(Gen.Int[0, 20], Gen.Bool).Array[0, 300].Sample(entries =>
        {
            var queue = new Kernel();
            var order = new List<int>();
            var scheduled = entries.Select((entry, i) => queue.Schedule(TimeSpan.FromSeconds(entry.Item1), "e", () => order.Add(i))).ToArray();
            for (var i = 0; i < entries.Length; i++)
                if (entries[i].Item2)
                    scheduled[i].Cancel();
            queue.RunUntilIdle();
            var expected = Enumerable.Range(0, entries.Length).Where(i => !entries[i].Item2).OrderBy(i => entries[i].Item1).ThenBy(i => i);
            Assert.Equal(expected, order);
        });

    private Scheduled At(double seconds, string name) =>
        kernel.Schedule(TimeSpan.FromSeconds(seconds), name, () => ran.Add(FormattableString.Invariant($"{name}@{kernel.Elapsed.TotalSeconds}")));
}
