using System;
using System.Globalization;
using System.Linq;

namespace EcsGen.Bench;

/// <summary>What to measure, where it is not the usual.</summary>
internal sealed record Options(int[]? Sizes, int? Repetitions, string[]? Only, bool UseProcessorTime)
{
    public static Options Parse(string[] arguments) => new(
        Find(arguments, "--sizes")?.Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray(),
        Find(arguments, "--repetitions") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : null,
        Find(arguments, "--only")?.Split(','),
        Find(arguments, "--clock") == "cpu");

    private static string? Find(string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
}
