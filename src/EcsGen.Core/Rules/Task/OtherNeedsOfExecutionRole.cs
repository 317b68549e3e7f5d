using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class OtherNeedsOfExecutionRole : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2030", "Log secrets, registry credentials and environment files need an execution role")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "ECS reads all three with the execution role before the container starts; AWS documents that the role is needed.",
        Sources = EquatableArray.Create(AwsPages.ExecutionRole),
    };

    public override void Check(TaskContext task)
    {
        if (ExecutionRoleNeed.First(task) is not { } need) return;
        var what = need.Kind switch
        {
            ExecutionRoleNeedKind.LogSecrets => "secrets for its log driver",
            ExecutionRoleNeedKind.RegistryCredentials => "credentials for a private registry",
            ExecutionRoleNeedKind.EnvironmentFiles => "environment files",
            _ => null,
        };
        if (what is null) return;
        task.Report(this, MemberPath.Root["executionRoleArn"],
            $"The {need.Container.Named()} has {what}, which ECS reads with the execution role, and the task definition has none: add an executionRoleArn",
            Registration.Properties(("add", "executionRoleArn")), need.Path);
    }
}
