using EcsGen.Model;

namespace EcsGen.Rules.Fargate;

internal sealed class SwappinessOnFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3073", "On Fargate no container sets swappiness")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents that swappiness is not supported on Fargate, which has no swap space.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.LinuxParameters),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            if (container.LinuxParameters.TryGet(out var linux) && linux.Swappiness.TryGet(out var swappiness))
                task.Report(this, path["linuxParameters"]["swappiness"], $"Container '{container.Label()}' sets swappiness to {swappiness}, which Fargate does not support: leave it out, or run the task on EC2",
                    Registration.Removal, MemberPath.Root["requiresCompatibilities"]);
    }
}
