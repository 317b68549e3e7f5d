using System;
using System.Collections.Generic;

namespace EcsGen.Testing.Placement;

/// <summary>What a step of a strategy counts for an instance: the fewer the better.</summary>
internal static class Scores
{
    public static Func<PlacementInstance, int> Of(Strategy step, PlacementRequest request, IReadOnlyList<PlacementInstance> instances)
    {
        if (step.Attribute is not { } attribute) return instance => OfInstance(step, request, instance);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var instance in instances)
        {
            var count = instance.TasksOf(request.Group);
            if (count > 0) counts[ValueOf(attribute, instance)] = counts.GetValueOrDefault(ValueOf(attribute, instance)) + count;
        }
        return instance => counts.GetValueOrDefault(ValueOf(attribute, instance));
    }

    /// <summary>The score of a step that looks at the instance alone.</summary>
    public static int OfInstance(Strategy step, PlacementRequest request, PlacementInstance instance) => step.Type switch
    {
        StrategyType.Spread => instance.TasksOf(request.Group),
        StrategyType.Binpack => step.Field == "cpu" ? instance.Cpu : instance.Memory,
        _ => 0,
    };

    /// <summary>The value that instances are told apart by. Those without the attribute count as one more value; AWS does not say.</summary>
    public static string ValueOf(string attribute, PlacementInstance instance) => instance.Facts.Attributes.GetValueOrDefault(attribute) ?? "";
}
