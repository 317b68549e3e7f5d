using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class AppMeshEnds : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9042", "AWS App Mesh has come to its end")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "AWS announced the end of App Mesh for 30 September 2026; Service Connect takes its place on ECS.",
        Sources = EquatableArray.Create("https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-ecs-service-connect/", AwsPages.ProxyConfiguration),
    };

    public override void Check(TaskContext task)
    {
        if (task.Definition.ProxyConfiguration.TryGet(out var proxy) && proxy.Type.TryGetOr(ProxyConfigurationType.Appmesh, out var type) && type == ProxyConfigurationType.Appmesh)
            task.Report(this, MemberPath.Root["proxyConfiguration"], "A proxy configuration is for AWS App Mesh, which AWS ended on 30 September 2026: move to Service Connect");
    }
}
