using System;
using System.Collections.Generic;
using System.Globalization;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>Pages of lists: 1 to 100 items, 100 unless asked otherwise.</summary>
internal static class Paging
{
    public static (EquatableArray<T> Items, string? NextToken) Page<T>(IReadOnlyList<T> all, int? maxResults, string? nextToken, int most = 100)
    {
        if (maxResults is < 1 || maxResults > most)
            throw new InvalidParameterException(FormattableString.Invariant($"maxResults must be between 1 and {most}."));
        var from = 0;
        if (!string.IsNullOrEmpty(nextToken) && !int.TryParse(nextToken, NumberStyles.None, CultureInfo.InvariantCulture, out from))
            throw new InvalidParameterException("Invalid token.");
        var count = Math.Min(maxResults ?? most, Math.Max(0, all.Count - from));
        var items = new List<T>(count);
        for (var i = from; i < from + count; i++) items.Add(all[i]);
        var next = from + count < all.Count ? (from + count).ToString(CultureInfo.InvariantCulture) : null;
        return (items.ToEquatableArray(), next);
    }
}
