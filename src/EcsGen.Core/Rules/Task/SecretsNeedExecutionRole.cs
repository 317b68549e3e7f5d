using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class SecretsNeedExecutionRole : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2014", "Secrets need an execution role")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS reads the values of secrets with the execution role before the container starts.",
        Refusals = Registration.Refuses("When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.", Registration.EachContainer + 5),
        Sources = EquatableArray.Create(AwsPages.ExecutionRole, AwsPages.ContainerDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-secrets-without-execution-role"),
    };

    public override void Check(TaskContext task)
    {
        if (ExecutionRoleNeed.First(task) is not { Kind: ExecutionRoleNeedKind.Secrets } need) return;
        task.Report(this, MemberPath.Root["executionRoleArn"],
            $"The {need.Container.Named()} has secrets, which ECS reads with the execution role, and the task definition has none: add an executionRoleArn",
            Registration.Properties(("add", "executionRoleArn")), need.Path);
    }
}
