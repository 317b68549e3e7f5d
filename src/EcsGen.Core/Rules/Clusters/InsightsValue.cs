using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Clusters;

internal sealed class InsightsValue : ClusterRule
{
    private static readonly string[] Values = ["enabled", "disabled", "enhanced"];

    public override RuleInfo Info { get; } = new("ECSG6002", "Container Insights is enabled, disabled or enhanced")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents these three. Nobody is known who saw the refusal.",
        Refusals = Launches.Cluster(""),
        Sources = EquatableArray.Create(ServicePages.ClusterSetting),
    };

    private static IReadOnlyDictionary<string, string> Fix(string value) =>
        value.ToLowerInvariant() is var lower && (Values.Contains(lower) ? lower : Misspelling.Of(lower, Values)) is { } meant ? Registration.Properties(("replacement", meant)) : Registration.Properties();

    public override void Check(ClusterContext cluster)
    {
        foreach (var (path, setting) in cluster.Cluster.Settings.At(MemberPath.Root["settings"]))
            if (setting.Name.Is("containerInsights") && setting.Value.TryText(out var value) && !Values.Contains(value))
                cluster.Report(this, path["value"], $"containerInsights can't be '{value}': write enabled, enhanced or disabled", Fix(value));
    }
}
