using System;
using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Advice;

internal sealed class RunsAsRoot : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9011", "A container does not run as root or administrator")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        IsOptIn = true,
        Description = "Root in a container is one mistake away from root on the host. The image may name a user itself, which the task definition does not show, so the rule is off until it is turned on.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"),
        Peers = EquatableArray.Create("Security Hub ECS.20", "Security Hub ECS.21", "AWS Config ecs-task-definition-nonroot-user", "CT.ECS.PR.3"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || task.HasUnknownSystem()) return;
        foreach (var (path, container) in task.Containers())
        {
            if (container.User.IsUnknown || container.User.TryGet(out var user) && !IsRoot(user, task.IsWindows)) continue;
            task.Report(this, path["user"], $"Container '{container.Label()}' runs as {(task.IsWindows ? "the administrator" : "root")} unless its image names another user: write a user, as {(task.IsWindows ? "'ContainerUser'" : "'1000:1000'")}");
        }
    }

    private static bool IsRoot(string user, bool isWindows) =>
        user.Length == 0 || (isWindows
            ? string.Equals(user, "ContainerAdministrator", StringComparison.OrdinalIgnoreCase)
            : user is "root" or "0" || user.StartsWith("root:", StringComparison.Ordinal) || user.StartsWith("0:", StringComparison.Ordinal));
}
