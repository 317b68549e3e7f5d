using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class KnownArchitecture : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2043", "The architecture is one of a processor")
    {
        Description = "The API's list of architectures may grow, so a new name is not flagged. One that begins as no processor does is a mistake, and the API was seen to refuse it.",
        Refusals = Registration.Refuses("Invalid CPU architecture"),
        Sources = EquatableArray.Create(AwsPages.RuntimePlatform),
        Peers = EquatableArray.Create("aws-cfn-validate W3030"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.RuntimePlatform.TryGet(out var platform) || !platform.CpuArchitecture.TryGet(out var architecture) || !PlatformNames.IsOther(architecture, PlatformNames.Processors)) return;
        task.Report(this, MemberPath.Root["runtimePlatform"]["cpuArchitecture"],
            $"'{architecture}' is the architecture of no processor: write {CPUArchitecture.X86_64} or {CPUArchitecture.Arm64}, or leave it out for {CPUArchitecture.X86_64}");
    }
}
