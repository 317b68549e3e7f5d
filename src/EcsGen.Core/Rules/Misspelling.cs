using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Rules;

/// <summary>Which known word a misspelled one was meant to be.</summary>
internal static class Misspelling
{
    private const int Shortest = 4;
    private const int Long = 10;

    /// <summary>
    /// The one known word that is a slip of the keyboard away: a letter too many, too few, wrong or in the wrong order, two of these in a long word. Null where
    /// none or several are, and where digits differ: another number is another thing.
    /// </summary>
    public static string? Of(string text, IEnumerable<string> known, Func<string, string>? plain = null)
    {
        if (text.Length < Shortest) return null;
        var near = known.Where(word => IsNear(text, plain is null ? word : plain(word))).Take(2).ToArray();
        return near.Length == 1 ? near[0] : null;
    }

    private static bool IsNear(string text, string word)
    {
        if (word.Length < Shortest || Math.Abs(text.Length - word.Length) > 2 || Digits(text) != Digits(word)) return false;
        return Distance(text, word) <= (word.Length >= Long ? 2 : 1);
    }

    private static string Digits(string text) => new(text.Where(char.IsDigit).ToArray());

    // optimal string alignment: insert, delete, replace, swap two neighbours
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        return rows[a.Length, b.Length];
    }
}
