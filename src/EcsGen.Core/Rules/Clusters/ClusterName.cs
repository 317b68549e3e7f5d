using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Clusters;

internal sealed class ClusterName : ClusterRule
{
    public override RuleInfo Info { get; } = new("ECSG6001", "A cluster name is 1 to 255 letters, digits, hyphens and underscores")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS refuses other characters and longer names.",
        Refusals = Launches.Cluster("ClusterName must match ^[a-zA-Z0-9\\-_]{1,255}$"),
        Sources = EquatableArray.Create(ServicePages.CreateCluster),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-cluster-name"),
    };

    public override void Check(ClusterContext cluster)
    {
        if (cluster.Cluster.ClusterName.TryGet(out var name) && EcsNames.Complaint(name) is { } complaint)
            cluster.Report(this, MemberPath.Root["clusterName"], $"The cluster name '{TagText.Short(name)}' {complaint}", EcsNames.Fix(name));
    }
}
