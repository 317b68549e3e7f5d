using System;
using System.Linq;

namespace EcsGen.Testing.Placement;

/// <summary>The values of the attributes that a request is spread over, in the order of its steps. Instances with equal ones are equal to every step of that kind.</summary>
internal readonly record struct SpreadValues(string Joined) : IComparable<SpreadValues>
{
    public static SpreadValues Of(PlacementRequest request, PlacementInstance instance) =>
        new(string.Join('\0', request.Steps.TakeWhile(step => step.Type != StrategyType.Random).Where(step => step.Attribute is not null).Select(step => Scores.ValueOf(step.Attribute!, instance))));

    public int CompareTo(SpreadValues other) => string.CompareOrdinal(Joined, other.Joined);
}
