using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class FargateNeedsExecutionRole : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2015", "On Fargate the awslogs driver and private ECR images need an execution role")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "There is no instance whose role could write the logs or pull the image, so ECS does it with the execution role.",
        Refusals = Registration.Refuses("Fargate requires task definition to have execution role ARN to support {0}.", Registration.EachContainer + 4),
        Sources = EquatableArray.Create(AwsPages.ExecutionRole),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-execution-role-missing-awslogs"),
    };

    public override void Check(TaskContext task)
    {
        if (ExecutionRoleNeed.First(task) is not { Kind: ExecutionRoleNeedKind.Awslogs or ExecutionRoleNeedKind.EcrImage } need) return;
        var awslogs = need.Kind == ExecutionRoleNeedKind.Awslogs;
        task.Report(this, MemberPath.Root["executionRoleArn"],
            $"The {need.Container.Named()} {(awslogs ? "writes to the log driver awslogs" : "has an image in a private ECR repository")}, for which Fargate requires an execution role, and the task definition has none: add an executionRoleArn",
            Registration.Properties(("add", "executionRoleArn"), ("0", awslogs ? "log driver awslogs" : "ECR images")), need.Path);
    }
}
