using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using EcsGen.Model;
using EcsGen.Testing.Infra;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace EcsGen.Testing.Bindings;

/// <summary>Real code that runs as a container.</summary>
public class BindingTests
{
    // code that leaves the simulation's thread comes back in time on a busy machine too
    private readonly World world = new(new EcsOptions { BoundCodePatience = TimeSpan.FromMilliseconds(500) });
    private readonly List<string> said = [];

    [Fact]
    public void Code_lives_by_the_virtual_clock_and_its_end_is_the_containers()
    {
        Bind(async context =>
        {
            for (var i = 0; i < 3; i++)
            {
                Say("tick");
                await Task.Delay(TimeSpan.FromMinutes(1), context.Time, TestContext.Current.CancellationToken);
            }
            return 7;
        });
        var task = Run();
        world.Ecs.RunUntilIdle();

        Assert.Equal(["tick@22", "tick@82", "tick@142"], said);
        Assert.Equal(7, world.Describe(task).Containers.Single().ExitCode);
        Assert.Equal(180, (world.Describe(task).ExecutionStoppedAt - world.Describe(task).StartedAt)!.Value.TotalSeconds, 3);
    }

    [Fact]
    public void SIGTERM_is_a_cancelled_token_and_the_code_may_take_its_time()
    {
        Bind(async context =>
        {
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, context.Time, context.Stopping);
            }
            catch (OperationCanceledException)
            {
                Say("draining");
                await Task.Delay(TimeSpan.FromSeconds(12), context.Time, TestContext.Current.CancellationToken);
            }
            return 3;
        });
        var task = Run();
        world.Advance(60);
        world.Stop(task);
        world.Ecs.RunUntilIdle();
        task = world.Describe(task);

        Assert.Equal(["draining@60"], said);
        Assert.Equal(3, task.Containers.Single().ExitCode);
        Assert.Equal(12, (task.ExecutionStoppedAt - task.StoppingAt)!.Value.TotalSeconds, 3);
    }

    [Fact]
    public void Code_that_does_not_end_is_killed_and_never_goes_on()
    {
        Bind(async context =>
        {
            while (true)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), context.Time, TestContext.Current.CancellationToken);
                Say("still here");
            }
        });
        var task = Run(World.Container() with { StopTimeout = 5 });
        world.Advance(30);
        world.Stop(task);
        world.Ecs.RunUntilIdle();
        var count = said.Count;
        world.Advance(100);

        Assert.Equal(137, world.Describe(task).Containers.Single().ExitCode);
        Assert.Equal(count, said.Count);
    }

    [Fact]
    public void An_exception_ends_the_container_as_a_process()
    {
        Bind(_ => throw new InvalidOperationException("no database"));
        var task = Run();
        world.Ecs.RunUntilIdle();
        var container = world.Describe(task).Containers.Single();

        Assert.Equal(134, container.ExitCode);
        Assert.Contains("InvalidOperationException: no database", world.Ecs.Log.Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Environment_overrides_and_secrets_are_there()
    {
        world.Ecs.SetSecret("arn:aws:ssm:us-east-1:123456789012:parameter/db", "hunter2");
        IReadOnlyDictionary<string, string>? environment = null;
        Bind(context =>
        {
            environment = context.Environment;
            return Task.FromResult(0);
        });
        world.Register("fg", "awsvpc",
            [
                World.Container() with
                {
                    Environment = new[] { new Model.KeyValuePair { Name = "LEVEL", Value = "info" }, new Model.KeyValuePair { Name = "SIZE", Value = "1" } },
                    Secrets = new[] { new Secret { Name = "DB", ValueFrom = "arn:aws:ssm:us-east-1:123456789012:parameter/db" } },
                },
            ], "FARGATE", "256", "512", "arn:aws:iam::123456789012:role/exec");
        world.RunFargate(overrides: new TaskOverride { ContainerOverrides = new[] { new ContainerOverride { Name = "app", Environment = new[] { new Model.KeyValuePair { Name = "LEVEL", Value = "debug" } } } } });
        world.Ecs.RunUntilIdle();

        Assert.Equal("debug", environment!["LEVEL"]);
        Assert.Equal("1", environment["SIZE"]);
        Assert.Equal("hunter2", environment["DB"]);
        Assert.Equal("us-east-1", environment["AWS_REGION"]);
        Assert.StartsWith("http://169.254.170.2/v4/", environment["ECS_CONTAINER_METADATA_URI_V4"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_metadata_endpoint_answers_without_a_socket()
    {
        JsonNode? answer = null;
        Bind(async context =>
        {
            using var client = new HttpClient(context.Metadata);
            answer = JsonNode.Parse(await client.GetStringAsync(new Uri(context.Environment["ECS_CONTAINER_METADATA_URI_V4"] + "/task"), TestContext.Current.CancellationToken));
            return 0;
        });
        var task = Run();
        world.Ecs.RunUntilIdle();

        Assert.Equal(task.TaskArn, answer!["TaskARN"]!.GetValue<string>());
        Assert.Equal("fg", answer["Family"]!.GetValue<string>());
        Assert.Equal("app", answer["Containers"]![0]!["Name"]!.GetValue<string>());
        Assert.Equal("awsvpc", answer["Containers"]![0]!["Networks"]![0]!["NetworkMode"]!.GetValue<string>());
    }

    [Fact]
    public void Containers_talk_to_each_other_in_an_order_that_never_varies()
    {
        Assert.Equal(Once(), Once());

        static string Once()
        {
            var world = new World();
            var channel = Channel.CreateUnbounded<int>();
            world.Ecs.Bind(new ContainerSelector { Container = "producer" }, async context =>
            {
                for (var i = 0; i < 5; i++)
                {
                    await Task.Delay(TimeSpan.FromSeconds(i), context.Time);
                    await channel.Writer.WriteAsync(i);
                }
            });
            var sum = 0;
            world.Ecs.Bind(new ContainerSelector { Container = "consumer" }, async context =>
            {
                for (var i = 0; i < 5; i++)
                {
                    sum += await channel.Reader.ReadAsync();
                    world.Ecs.Kernel.Record("consumer", context.Name, sum);
                }
            });
            world.Fargate(World.Container("producer", essential: false), World.Container("consumer"));
            world.RunFargate();
            world.Ecs.RunUntilIdle();
            Assert.Equal(10, sum);
            return world.Ecs.Log.Render();
        }
    }

    [Fact]
    public void Code_that_leaves_the_thread_is_waited_for_and_told()
    {
        Bind(async context =>
        {
            await Task.Run(() => Thread.Sleep(1), TestContext.Current.CancellationToken);
            await Task.Delay(TimeSpan.FromHours(1), context.Time, TestContext.Current.CancellationToken);
            return 0;
        });
        var task = Run();
        world.Advance(60);

        Assert.True(world.Ecs.HasLeftSimulation(task.TaskArn!, "app"));
        Assert.Contains("runs code outside of the simulation's thread", world.Ecs.Log.Render(), StringComparison.Ordinal);
        world.Ecs.RunUntilIdle();
        Assert.Equal(0, world.Describe(task).Containers.Single().ExitCode);
    }

    [Fact]
    public void Code_that_blocks_is_a_clear_error()
    {
        var short_ = new World(new EcsOptions { BoundCodeRests = TimeSpan.FromMilliseconds(100) });
        using var never = new ManualResetEventSlim();
        short_.Ecs.Bind(new ContainerSelector(), _ =>
        {
            never.Wait(2000, TestContext.Current.CancellationToken);
            return Task.FromResult(0);
        });
        short_.Fargate(World.Container());
        short_.RunFargate();

        var error = Assert.Throws<TimeoutException>(short_.Ecs.RunUntilIdle);
        Assert.Contains("Container 'app' of fg:1 did not come to rest", error.Message, StringComparison.Ordinal);
        never.Set();
    }

    [Fact]
    public void Health_that_the_code_reports_is_what_the_health_check_finds()
    {
        ContainerContext? running = null;
        Bind(async context =>
        {
            running = context;
            await Task.Delay(Timeout.InfiniteTimeSpan, context.Time, context.Stopping);
            return 0;
        });
        var task = Run(World.Container() with { HealthCheck = new HealthCheck { Command = new[] { "CMD", "true" }, Interval = 10, Retries = 2 } });
        world.Advance(60);
        Assert.Equal("HEALTHY", world.Describe(task).HealthStatus);
        running!.IsHealthy = false;
        world.Advance(30);
        Assert.Equal("UNHEALTHY", world.Describe(task).HealthStatus);
    }

    [Fact]
    public void A_BackgroundService_in_a_whole_host_runs_as_a_container()
    {
        var worked = 0;
        world.Ecs.BindHost(new ContainerSelector { Container = "app" }, context =>
        {
            var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
            builder.Services.AddSingleton(context.Time);
            builder.Services.AddSingleton<IHostedService>(services => new Worker(services.GetRequiredService<TimeProvider>(), () => worked++));
            var host = builder.Build();
            return new HostedProcess(host.StartAsync, host.StopAsync) { Ends = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping };
        });
        var task = Run();
        world.Advance(22 + 605);
        Assert.Equal(10, worked);
        world.Stop(task);
        world.Ecs.RunUntilIdle();

        Assert.Equal(10, worked);
        Assert.Equal(0, world.Describe(task).Containers.Single().ExitCode);
    }

    [Fact]
    public void A_host_that_ends_by_itself_may_be_told_to_stop_meanwhile()
    {
        world.Ecs.BindHost(new ContainerSelector { Container = "app" }, context => new HostedProcess(
            _ => Task.CompletedTask,
            async _ => await Task.Delay(TimeSpan.FromSeconds(20), context.Time, TestContext.Current.CancellationToken))
        {
            Ends = new CancellationTokenSource(TimeSpan.FromSeconds(60), context.Time).Token,
            ExitCode = () => 4,
        });
        var task = Run();
        world.Advance(22 + 65);
        world.Stop(task);
        world.Ecs.RunUntilIdle();

        Assert.Equal(4, world.Describe(task).Containers.Single().ExitCode);
    }

    private void Bind(Func<ContainerContext, Task<int>> main) => world.Ecs.Bind(new ContainerSelector { Container = "app" }, main);

    private Api.Task Run(ContainerDefinition? container = null)
    {
        world.Fargate(container ?? World.Container());
        return world.RunFargate();
    }

    private void Say(string what) => said.Add(FormattableString.Invariant($"{what}@{world.Seconds}"));

    private sealed class Worker(TimeProvider time, Action work) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMinutes(1), time, stoppingToken);
                work();
            }
        }
    }
}
