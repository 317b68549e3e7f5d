using System;
using System.Numerics;

namespace EcsGen.Testing.Simulation;

/// <summary>
/// Chance that is the same on every machine and runtime: xoshiro256** (Blackman and Vigna), its state filled by SplitMix64 from the seed and the name
/// of the stream (FNV-1a over its UTF-16 units). Each consumer has a stream of its own name, so that a new consumer does not shift the draws of others.
/// </summary>
public sealed class SeededRandom
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    /// <summary>The stream of that name.</summary>
    public SeededRandom(ulong seed, string stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var mix = seed ^ Hash(stream);
        s0 = SplitMix(ref mix);
        s1 = SplitMix(ref mix);
        s2 = SplitMix(ref mix);
        s3 = SplitMix(ref mix);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>A whole number from 0 up to and without <paramref name="bound"/>, each equally likely.</summary>
    public int Next(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var range = (ulong)bound;
        var unfair = ulong.MaxValue - (((ulong.MaxValue % range) + 1) % range);
        ulong drawn;
        do drawn = Next();
        while (drawn > unfair);
        return (int)(drawn % range);
    }

    /// <summary>A number from 0 up to and without 1, in steps of 2⁻⁵³.</summary>
    public double NextFraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A time between the two, in whole milliseconds.</summary>
    public TimeSpan Between(TimeSpan least, TimeSpan most)
    {
        var span = (most - least).Ticks / TimeSpan.TicksPerMillisecond;
        return span <= 0 ? least : least + TimeSpan.FromMilliseconds((long)(NextFraction() * (span + 1)));
    }

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text) hash = (hash ^ unit) * 1099511628211UL;
        return hash;
    }
}
