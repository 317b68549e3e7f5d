using System;

namespace EcsGen.Query;

/// <summary>A place in a query's text. It moves on only when what was asked for stands there.</summary>
internal sealed class QueryCursor(string text)
{
    public string Text => text;

    public int At { get; set; }

    public bool AtEnd => At >= text.Length;

    public char Current => AtEnd ? '\0' : text[At];

    public void SkipSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(text[At])) At++;
    }

    public bool Stands(string symbol) => string.CompareOrdinal(text, At, symbol, 0, symbol.Length) == 0;

    public bool Take(string symbol)
    {
        if (!Stands(symbol)) return false;
        At += symbol.Length;
        return true;
    }

    /// <summary>Takes a word when no letter, digit or underscore follows it: <c>and</c>, but not the beginning of <c>android</c>.</summary>
    public bool TakeWord(string word)
    {
        if (!StandsWord(word)) return false;
        At += word.Length;
        return true;
    }

    public bool StandsWord(string word) => Stands(word) && !IsWord(At + word.Length);

    /// <summary>The characters from here on for which a test holds; does not move.</summary>
    public string Run(Func<char, bool> test)
    {
        var end = At;
        while (end < text.Length && test(text[end])) end++;
        return text.Substring(At, end - At);
    }

    private bool IsWord(int index) => index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] is '_' or '-' or '.' or ':');
}
