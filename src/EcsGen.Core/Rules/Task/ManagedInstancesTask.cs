using System.Collections.Generic;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class ManagedInstancesTask : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2041", "A task for Managed Instances has only parameters that they support")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS lists these parameters as not valid in task definitions for Managed Instances, and Linux as the only system. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.ManagedInstances),
        Peers = EquatableArray.Create("aws-cdk ManagedInstancesTasksOnly"),
    };

    public override void Check(TaskContext task)
    {
        // what Fargate does not support either is said by the rules for it
        if (!task.Lists(Compatibility.ManagedInstances) || task.IsFargate) return;
        foreach (var (what, path) in Unsupported(task))
            task.Report(this, path, $"Managed Instances do not support {what}: leave it out, or take MANAGED_INSTANCES out of requiresCompatibilities", task.PathOf(Compatibility.ManagedInstances));
    }

    private static IEnumerable<(string What, MemberPath Path)> Unsupported(TaskContext task)
    {
        var definition = task.Definition;
        var root = MemberPath.Root;
        if (definition.IpcMode.TryGet(out var ipcMode) && ipcMode.Length > 0) yield return ("ipcMode", root["ipcMode"]);
        if (definition.EphemeralStorage.IsKnown && !task.Lists(Compatibility.Ec2) && !task.Lists(Compatibility.External)) yield return ("ephemeralStorage", root["ephemeralStorage"]);
        if (definition.ProxyConfiguration.IsKnown && definition.NetworkMode.Is(NetworkMode.Awsvpc)) yield return ("proxyConfiguration", root["proxyConfiguration"]);
        if (task.IsWindows) yield return ("Windows", root["runtimePlatform"]["operatingSystemFamily"]);
        foreach (var (path, volume) in task.Volumes())
        {
            if (volume.DockerVolumeConfiguration.IsKnown) yield return ("Docker volumes", path["dockerVolumeConfiguration"]);
            if (volume.FsxWindowsFileServerVolumeConfiguration.IsKnown && !task.IsWindows) yield return ("FSx for Windows File Server", path["fsxWindowsFileServerVolumeConfiguration"]);
        }
    }
}
