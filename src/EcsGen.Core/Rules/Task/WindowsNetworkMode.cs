using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class WindowsNetworkMode : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2031", "Windows tasks on EC2 use the default or the awsvpc network mode")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "Windows has no bridge, host and none mode of Docker: AWS documents only awsvpc and the default, which is written by leaving networkMode out.",
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsWindows || task.MayBeFargate() || !task.Definition.NetworkMode.TryGet(out var mode)) return;
        if (mode is not (NetworkMode.Bridge or NetworkMode.Host or NetworkMode.None)) return;
        if (task.Lists(Compatibility.ManagedInstances)) return;
        task.Report(this, MemberPath.Root["networkMode"],
            $"Windows containers do not support the network mode {mode}: leave networkMode out for the default, or write awsvpc",
            Registration.Removal, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]);
    }
}
