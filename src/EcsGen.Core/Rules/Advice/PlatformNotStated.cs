using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class PlatformNotStated : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9044", "A Fargate definition states its processor")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        IsOptIn = true,
        Description = "Without runtimePlatform Fargate runs the task on X86_64. An image that was built on an Arm machine fails there with exec format error. The rule is off until it is turned on.",
        Sources = EquatableArray.Create(AwsPages.RuntimePlatform),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate || task.Options.IsFragment || task.Definition.RuntimePlatform.IsUnknown || task.Definition.RuntimePlatform.TryGet(out var platform) && !platform.CpuArchitecture.IsAbsent) return;
        task.Report(this, MemberPath.Root["runtimePlatform"]["cpuArchitecture"], "The task definition does not say for which processor its images are, and Fargate takes X86_64; an image built on another one does not start: write the cpuArchitecture",
            Registration.Properties(("replacement", CPUArchitecture.X86_64)));
    }
}
