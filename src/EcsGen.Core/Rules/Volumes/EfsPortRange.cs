using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class EfsPortRange : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4032", "The transit encryption port of EFS is a port")
    {
        Evidence = Evidence.Documented,
        Description = "It is the port on which the mount helper talks to the file system. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.EfsVolumeConfiguration),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, volume) in task.Volumes())
            if (volume.EfsVolumeConfiguration.TryGet(out var efs) && efs.TransitEncryptionPort.TryGet(out var port) && port is < 0 or > ContainerLimits.Port)
                task.Report(this, path["efsVolumeConfiguration"]["transitEncryptionPort"], $"The transit encryption port {port} of volume '{volume.Name}' is no port: write 1 to {ContainerLimits.Port}, or leave it out for one that is chosen");
    }
}
