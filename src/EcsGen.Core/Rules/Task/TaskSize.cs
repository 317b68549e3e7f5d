using System.Globalization;
using System.Text.RegularExpressions;
using System;

namespace EcsGen.Rules.Task;

/// <summary>How a task's cpu or memory text was read.</summary>
internal enum SizeReading
{
    /// <summary>In a form that ECS is known to accept.</summary>
    Known,

    /// <summary>A number in a form of which it is not known whether ECS accepts it.</summary>
    Doubtful,

    /// <summary>No number and unit at all.</summary>
    Unreadable,
}

/// <summary>
/// The texts of a task's cpu and memory: <c>1024</c>, <c>1 vCPU</c>, <c>.5 vCPU</c>, <c>2048</c>, <c>2GB</c>, in any case and with any number of spaces before the unit.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
/// </summary>
internal static class TaskSize
{
    private const int UnitsPerVcpu = 1024;
    private const int MebibytesPerGb = 1024;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);
    private static readonly Regex Vcpu = New(@"^([0-9]{1,6}(?:\.[0-9]{1,6})?|\.[0-9]{1,6})\s*vcpu\z");
    private static readonly Regex Gigabytes = New(@"^([0-9]{1,6}(?:\.[0-9]{1,6})?|\.[0-9]{1,6})\s*gb\z");
    private static readonly Regex LooseCpu = New(@"^\s*([0-9]+\.?[0-9]*|\.[0-9]+)\s*(vcpus?|cpus?)?\s*\z");
    private static readonly Regex LooseMemory = New(@"^\s*([0-9]+\.?[0-9]*|\.[0-9]+)\s*(g|gb|gib|m|mb|mib)?\s*\z");

    /// <summary>CPU units of a text.</summary>
    public static SizeReading ReadCpu(string text, out int units) => Read(text, Vcpu, UnitsPerVcpu, LooseCpu, out units);

    /// <summary>MiB of a text.</summary>
    public static SizeReading ReadMemory(string text, out int mebibytes) => Read(text, Gigabytes, MebibytesPerGb, LooseMemory, out mebibytes);

    /// <summary>A number as the API takes it.</summary>
    public static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static SizeReading Read(string text, Regex withUnit, int perUnit, Regex loose, out int number)
    {
        number = 0;
        if (IsPlain(text))
        {
            number = int.Parse(text, CultureInfo.InvariantCulture);
            return SizeReading.Known;
        }
        if (withUnit.Match(text) is { Success: true } match)
        {
            var exact = decimal.Parse(match.Groups[1].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * perUnit;
            if (exact > int.MaxValue || exact != decimal.Truncate(exact)) return SizeReading.Doubtful;
            number = (int)exact;
            return SizeReading.Known;
        }
        return loose.IsMatch(text) || Placeholders.IsIn(text) ? SizeReading.Doubtful : SizeReading.Unreadable;
    }

    // most texts are plain numbers, for which a regex would be slow
    private static bool IsPlain(string text)
    {
        if (text.Length is 0 or > 9 || (text[0] == '0' && text.Length > 1)) return false;
        foreach (var c in text)
            if (c is < '0' or > '9')
                return false;
        return true;
    }

    private static Regex New(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Timeout);
}
