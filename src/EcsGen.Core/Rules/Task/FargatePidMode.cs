using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class FargatePidMode : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2019", "A Fargate task does not share the process namespace of the host")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "On Fargate the only pidMode is task, with which the containers of one task see the processes of each other.",
        Refusals = Registration.Refuses("Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is 'task'.", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-pid-mode-host", "aws-cdk PidModeOnlyLinux"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate || !task.Definition.PidMode.Is(PidMode.Host)) return;
        task.Report(this, MemberPath.Root["pidMode"], "Fargate does not support the pidMode host: write task, or leave pidMode out",
            Registration.Properties(("replacement", PidMode.Task)), task.PathOf(Compatibility.Fargate));
    }
}
