using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;

namespace EcsGen.Testing.Api.Definitions;

/// <summary>The kinds of capacity that a definition fits: those whose rules it would pass if it required them.</summary>
internal static class Compatibilities
{
    public static string[] Of(RegisterTaskDefinitionRequest definition, bool hasManagedInstances)
    {
        var mode = definition.NetworkMode.OrDefault();
        var windows = definition.RuntimePlatform.TryGet(out var platform)
            && platform.OperatingSystemFamily.OrDefault()?.StartsWith("WINDOWS", System.StringComparison.Ordinal) == true;
        var result = new List<string>();
        if (mode != "awsvpc") result.Add("EXTERNAL");
        result.Add("EC2");
        if (mode == "awsvpc" && Fits(definition, "FARGATE")) result.Add("FARGATE");
        if (hasManagedInstances && mode == "awsvpc" && !windows && Fits(definition, "MANAGED_INSTANCES")) result.Add("MANAGED_INSTANCES");
        return result.ToArray();
    }

    private static bool Fits(RegisterTaskDefinitionRequest definition, string compatibility)
    {
        var asked = definition with { RequiresCompatibilities = new[] { compatibility } };
        return !Refusals.Any("RegisterTaskDefinition", Catalogue.Check(asked, new TaskOptions(Origin.Json)));
    }
}
