using System;
using System.Threading;
using System.Threading.Tasks;
using EcsGen.Testing.Cluster.Tasks;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster.Bindings;

/// <summary>Starts the real code of a container: it is given the container and its token of SIGTERM, and its task ends with the exit code.</summary>
internal delegate Task<int> BoundMain(ContainerState container, BoundContainer code);

/// <summary>Real code that runs as a container.</summary>
internal sealed class BoundContainer : IDisposable
{
    // what the kernel of Linux reports of a .NET process that ends by an exception
    private const int Aborted = 134;

    private readonly CancellationTokenSource stopping = new();
    private readonly Action<int, string?> exited;

    public BoundContainer(ContainerState container, Kernel kernel, BoundMain main, Action<int, string?> exited)
    {
        this.exited = exited;
        Code = kernel.Bind($"Container '{container.Plan.Name}' of {container.Task.Definition}");
        Code.Left = () => kernel.Record("container", container, "runs code outside of the simulation's thread: when is not determined");
        Code.Run(() => Start(container, main));
    }

    public BoundCode Code { get; }

    /// <summary>Cancelled when the container is told to stop.</summary>
    public CancellationToken Stopping => stopping.Token;

    /// <summary>What the code says of its health.</summary>
    public bool IsHealthy { get; set; } = true;

    /// <summary>SIGTERM.</summary>
    public void Stop() => Code.Run(stopping.Cancel);

    /// <summary>SIGKILL: nothing of it goes on.</summary>
    public void Dispose()
    {
        Code.Kill();
        stopping.Dispose();
    }

    /// <summary>Whether it was seen to run outside of the simulation's thread.</summary>
    public bool HasLeft => Code.HasLeft;

    // async void: whatever ends the code comes back here, on the simulation's thread
    private async void Start(ContainerState container, BoundMain main)
    {
        try
        {
            Ends(await main(container, this).ConfigureAwait(true), null);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Ends(0, null);
        }
        catch (Exception exception)
        {
            Ends(Aborted, exception.GetType().Name + ": " + exception.Message);
        }
    }

    private void Ends(int code, string? reason)
    {
        Code.Finish();
        exited(code, reason);
    }
}
