using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class EphemeralStorageWithoutFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2017", "Only Fargate tasks have ephemeral storage")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The size of ephemeral storage can be chosen only where FARGATE is in requiresCompatibilities.",
        Refusals = Registration.Refuses("Tasks using the EC2 launch type do not support EphemeralStorage", Registration.EphemeralStorage),
        Sources = EquatableArray.Create(AwsPages.EphemeralStorage),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-ephemeral-storage-ec2"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.EphemeralStorage.IsKnown || task.MayBeFargate()) return;
        if (!task.Lists(Compatibility.Ec2) && !task.Lists(Compatibility.External)) return;
        task.Report(this, MemberPath.Root["ephemeralStorage"],
            "The task definition states ephemeral storage, which only Fargate has, and does not list FARGATE: leave ephemeralStorage out, or add FARGATE to requiresCompatibilities",
            Registration.Removal, MemberPath.Root["requiresCompatibilities"]);
    }
}
