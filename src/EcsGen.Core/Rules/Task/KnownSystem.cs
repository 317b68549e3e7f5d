using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class KnownSystem : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2048", "The operating system is one that Fargate could have")
    {
        Description = "The API's list of systems may grow, so a new name is not flagged. One that begins as no system does is a mistake, and the API was seen to refuse it where FARGATE is listed.",
        Refusals = Registration.Refuses("Tasks using the Fargate launch type are not supported on operating system family {0}"),
        Sources = EquatableArray.Create(AwsPages.RuntimePlatform),
        Peers = EquatableArray.Create("aws-cfn-validate W3030"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate || !task.Definition.RuntimePlatform.TryGet(out var platform)) return;
        if (!platform.OperatingSystemFamily.TryGet(out var family) || !PlatformNames.IsOther(family, PlatformNames.Systems)) return;
        task.Report(this, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"],
            $"'{family}' is no operating system that Fargate could have: write {OSFamily.Linux}, or a family of Windows such as {OSFamily.WindowsServer2022Core}",
            Registration.Properties(("0", family)), task.PathOf(Compatibility.Fargate));
    }
}
