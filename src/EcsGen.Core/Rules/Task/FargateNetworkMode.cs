using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class FargateNetworkMode : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2010", "A Fargate task uses the awsvpc network mode")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Fargate gives each task a network interface of its own and knows no other mode. The mode must be written: without it ECS assumes bridge.",
        Refusals = Registration.Refuses("Fargate only supports network mode ‘awsvpc’.", Registration.NetworkMode),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition, AwsPages.FargateDifferences),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-network-mode", "cfn-lint E3048", "aws-cfn-validate E3048", "aws-cdk FargateTasksOnlyAwsVpc"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        var mode = task.Definition.NetworkMode;
        if (mode.IsAbsent && task.Options.IsFragment) return;
        if (mode.IsUnknown || mode.TryGet(out var written) && (written == NetworkMode.Awsvpc || !EnumValues.Has(nameof(NetworkMode), written))) return;
        task.Report(this, MemberPath.Root["networkMode"],
            mode.IsAbsent
                ? "The task definition lists FARGATE and has no networkMode, so ECS would take bridge: add the network mode awsvpc"
                : $"Fargate only supports the network mode awsvpc and the task definition has {mode}: write awsvpc, or take FARGATE out of requiresCompatibilities",
            Registration.Properties(("replacement", NetworkMode.Awsvpc)), task.PathOf(Compatibility.Fargate));
    }
}
