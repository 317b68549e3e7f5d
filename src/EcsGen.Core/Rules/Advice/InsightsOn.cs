using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class InsightsOn : ClusterRule
{
    public override RuleInfo Info { get; } = new("ECSG9103", "Container Insights is on")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "Without it there are no metrics of tasks and containers. It costs something for each metric.",
        Concern = Concern.Security,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.ClusterSetting, ServicePages.SecurityHub),
        Peers = EquatableArray.Create("Security Hub ECS.12", "checkov CKV_AWS_65", "cdk-nag AwsSolutions-ECS4", "tfsec enable-container-insight", "prowler ecs_cluster_container_insights_enabled", "CT.ECS.PR.2", "KICS ab759fde", "KICS 97cb0688"),
    };

    public override void Check(ClusterContext cluster)
    {
        if (cluster.Operation != Launches.CreateCluster || cluster.IsFragment || cluster.Cluster.Settings.IsUnknown) return;
        var (path, setting) = cluster.Cluster.Settings.At(MemberPath.Root["settings"]).FirstOrDefault(item => item.Value.Name.Is("containerInsights"));
        if (setting is null && cluster.Cluster.Settings.IsComplete)
            cluster.Report(this, MemberPath.Root["settings"], "Container Insights is not switched on: add { \"name\": \"containerInsights\", \"value\": \"enhanced\" } to settings");
        else if (setting is not null && setting.Value.Is("disabled"))
            cluster.Report(this, path["value"], "Container Insights is off: write enhanced or enabled", Registration.Properties(("replacement", "enhanced")));
    }
}
