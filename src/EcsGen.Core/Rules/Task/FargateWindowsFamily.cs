using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class FargateWindowsFamily : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2037", "Fargate has the family of Windows")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents Windows Server 2019 and later for Fargate. The refusal was seen for an unknown family, not for the old ones.",
        Refusals = Registration.Refuses("Tasks using the Fargate launch type are not supported on operating system family {0}", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.RuntimePlatform, AwsPages.FargateDifferences),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate || !task.Definition.RuntimePlatform.TryGet(out var platform)) return;
        if (!platform.OperatingSystemFamily.TryGet(out var family)) return;
        if (family is not (OSFamily.WindowsServer2016Full or OSFamily.WindowsServer2004Core or OSFamily.WindowsServer20H2Core)) return;
        task.Report(this, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"],
            $"Fargate does not host {family}: write {OSFamily.WindowsServer2019Core} or {OSFamily.WindowsServer2022Core}, or take FARGATE out of requiresCompatibilities",
            Registration.Properties(("replacement", OSFamily.WindowsServer2022Core), ("0", family)), task.PathOf(Compatibility.Fargate));
    }
}
