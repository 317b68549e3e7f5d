using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class WindowsOnArm : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2032", "Windows tasks run on X86_64")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents ARM64 for Linux tasks. ECS registers the definition, but there is no Windows capacity for it.",
        Sources = EquatableArray.Create(AwsPages.RuntimePlatform),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-windows-arm64", "Copilot"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsWindows || !task.Definition.RuntimePlatform.TryGet(out var platform) || !platform.CpuArchitecture.Is(CPUArchitecture.Arm64)) return;
        task.Report(this, MemberPath.Root["runtimePlatform"]["cpuArchitecture"],
            $"ARM64 is for Linux tasks and the operating system is {platform.OperatingSystemFamily}: write X86_64",
            Registration.Properties(("replacement", CPUArchitecture.X86_64)), MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]);
    }
}
