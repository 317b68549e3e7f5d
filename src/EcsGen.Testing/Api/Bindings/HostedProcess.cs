using System;
using System.Threading;
using System.Threading.Tasks;

namespace EcsGen.Testing;

/// <summary>Something with a start and a stop, as .NET's hosts and hosted services have them, that runs as a container.</summary>
/// <param name="start">As <c>host.StartAsync</c>.</param>
/// <param name="stop">As <c>host.StopAsync</c>: called by SIGTERM, with a token that the container's end cancels.</param>
public sealed class HostedProcess(Func<CancellationToken, Task> start, Func<CancellationToken, Task> stop)
{
    /// <summary>What tells that it has ended by itself, as <c>ApplicationStopping</c> of a host's lifetime. Default: it never does.</summary>
    public CancellationToken Ends { get; init; }

    /// <summary>The work of a service, as <c>service.ExecuteTask</c>, once it is started: when it fails, so does the container. Default: none.</summary>
    public Func<Task?> Work { get; init; } = static () => null;

    /// <summary>Asked when it has ended. Default: 0.</summary>
    public Func<int> ExitCode { get; init; } = static () => 0;

    internal async Task<int> Run(ContainerContext context)
    {
        await start(CancellationToken.None);
        var ended = new TaskCompletionSource();
        using var signal = context.Stopping.Register(() => ended.TrySetResult());
        using var own = Ends.Register(() => ended.TrySetResult());
        if (Work() is { } work)
        {
            await Task.WhenAny(work, ended.Task);
            if (work.IsFaulted) await work;
        }
        else
        {
            await ended.Task;
        }
        await stop(CancellationToken.None);
        return ExitCode();
    }
}
