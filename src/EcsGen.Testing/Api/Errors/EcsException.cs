using System;

namespace EcsGen.Testing;

/// <summary>ECS refuses. The classes derived from this are AWS's errors, by their names.</summary>
public abstract class EcsException : Exception
{
    private protected EcsException(string errorCode, string message, int statusCode = 400) : base(message)
    {
        ErrorCode = errorCode;
        StatusCode = statusCode;
    }

    /// <summary>AWS's name of the error, as <c>ClientException</c>: <c>__type</c> on the wire.</summary>
    public string ErrorCode { get; }

    /// <summary>The HTTP status of the answer.</summary>
    public int StatusCode { get; }
}
