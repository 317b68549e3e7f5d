using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class WindowsNamespaces : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2042", "Windows tasks have no pidMode and no ipcMode")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents both for Linux containers only. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("aws-cdk PidModeOnlyLinux"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsWindows) return;
        Check(task, "pidMode", task.IsFargate && task.Definition.PidMode.Is(PidMode.Host) ? default : task.Definition.PidMode);
        Check(task, "ipcMode", task.IsFargate || task.Lists(Compatibility.ManagedInstances) ? default : task.Definition.IpcMode);
    }

    private void Check(TaskContext task, string member, Value<string> mode)
    {
        if (!mode.TryGet(out var written) || written.Length == 0) return;
        task.Report(this, MemberPath.Root[member], $"Windows containers do not support {member} and the task definition has '{written}': leave {member} out",
            Registration.Removal, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]);
    }
}
