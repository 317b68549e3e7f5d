using System;

namespace EcsGen.Testing.Placement;

/// <summary>Makes a choice of a number that was drawn. Each decision takes one draw, however many equals there are, so that a tie more or less does not shift what follows.</summary>
internal static class Chance
{
    /// <summary>A place from 0 to below <paramref name="count"/>, every one as likely as the others.</summary>
    public static int Pick(ulong draw, int count) => (int)Math.BigMul(draw, (ulong)count, out _);
}
