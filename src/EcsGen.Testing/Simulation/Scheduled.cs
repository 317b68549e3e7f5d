using System;

namespace EcsGen.Testing.Simulation;

/// <summary>Work that waits for its time. It can be cancelled until it has run.</summary>
public abstract class Scheduled
{
    private protected Scheduled(string name, bool isBackground)
    {
        Name = name;
        IsBackground = isBackground;
    }

    /// <summary>What the work is, in a few words without a number in it: an endless loop is told by this name.</summary>
    public string Name { get; }

    /// <summary>When it is due, in ticks since the start of the simulation.</summary>
    internal long DueTicks { get; set; }

    /// <summary>Whether it goes on for ever (a heartbeat, a repeated look): such work alone does not keep a run from being idle.</summary>
    public bool IsBackground { get; }

    /// <summary>Whether it still waits.</summary>
    public bool IsPending { get; internal set; }

    internal Kernel? Owner { get; set; }

    /// <summary>Takes it back; nothing happens when it has run already.</summary>
    public void Cancel()
    {
        if (!IsPending) return;
        IsPending = false;
        Owner?.Cancelled(this);
    }

    internal abstract void Run();
}

internal sealed class Scheduled<T>(string name, bool isBackground, Action<T> action, T state) : Scheduled(name, isBackground)
{
    internal override void Run() => action(state);
}
