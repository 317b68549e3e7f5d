using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class ReadonlyRoot : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9010", "The root file system of a container is read-only")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        IsOptIn = true,
        Description = "Where nothing can be written, an intruder can not leave a program behind. Many programs need a writable /tmp, so the rule is off until it is turned on.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"),
        Peers = EquatableArray.Create("Security Hub ECS.5", "AWS Config ecs-containers-readonly-access", "CT.ECS.PR.6", "checkov CKV_AWS_336", "prowler ecs_task_definitions_containers_readonly_access"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsWindows || task.Options.IsFragment) return;
        foreach (var (path, container) in task.Containers())
            if (container.ReadonlyRootFilesystem.IsAbsent || container.ReadonlyRootFilesystem.Is(false))
                task.Report(this, path["readonlyRootFilesystem"], $"The root file system of container '{container.Label()}' can be written to: set readonlyRootFilesystem to true, and mount a volume or a tmpfs where the program writes",
                    Registration.Properties(("replacement", "true")));
    }
}
