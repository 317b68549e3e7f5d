namespace EcsGen.Query;

/// <summary>What is wrong in a cluster query, and where in its text.</summary>
/// <param name="Position">The first character that is wrong, counted from 0; the text's length where something is missing at its end.</param>
/// <param name="Length">How many characters are wrong; 0 where something is missing.</param>
/// <param name="Problem">What is wrong: a clause without a full stop.</param>
/// <param name="Advice">What to write instead: a clause without a full stop.</param>
public sealed record QueryError(int Position, int Length, string Problem, string Advice)
{
    /// <summary>Problem and advice as one sentence.</summary>
    public string Message => Problem + ": " + Advice;

    /// <inheritdoc/>
    public override string ToString() => Message;
}
