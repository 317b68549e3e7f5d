using System;

namespace EcsGen.Testing;

/// <summary>What a test expected of a double does not hold. The message says what holds instead, and why.</summary>
public sealed class EcsAssertionException : Exception
{
    /// <inheritdoc/>
    public EcsAssertionException()
    {
    }

    /// <inheritdoc/>
    public EcsAssertionException(string message) : base(message)
    {
    }

    /// <inheritdoc/>
    public EcsAssertionException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
