using System;

namespace EcsGen.Testing.Simulation;

/// <summary>The simulation did more than it may in one run: something repeats without end.</summary>
public sealed class EndlessLoopException : InvalidOperationException
{
    /// <summary>No bound and no event.</summary>
    public EndlessLoopException() : this("The simulation does not come to an end")
    {
    }

    /// <summary>A text of one's own.</summary>
    public EndlessLoopException(string message) : base(message)
    {
    }

    /// <summary>A text of one's own, and what caused it.</summary>
    public EndlessLoopException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>The event that repeats most.</summary>
    public string RepeatedEvent { get; init; } = "";
}
