using System;
using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class HostPaths : TaskRule
{
    private static readonly string[] Dangerous = { "/var/run/docker.sock", "/run/docker.sock", "/var/run", "/run", "/etc", "/proc", "/sys", "/dev", "/boot", "/root", "/var/lib/docker", "/var/lib/ecs" };

    public override RuleInfo Info { get; } = new("ECSG9007", "No directory is mounted that gives away the host")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        Description = "Who can write to the root of the host, its configuration or the socket of Docker can do there what he likes.",
        Sources = EquatableArray.Create(AwsPages.HostVolumeProperties, "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsFargate) return;
        foreach (var (path, volume) in task.Volumes())
            if (volume.Host.TryGet(out var host) && host.SourcePath.TryGet(out var source) && IsDangerous(source))
                task.Report(this, path["host"]["sourcePath"], $"The volume '{volume.Name}' is {source} of the host, through which a container can take over the host: mount a directory made for the task, and mount this one read-only if it must be");
    }

    private static bool IsDangerous(string source)
    {
        foreach (var path in Dangerous)
            if (source == path || source.Length == path.Length + 1 && source[path.Length] == '/' && source.StartsWith(path, StringComparison.Ordinal))
                return true;
        return source == "/";
    }
}
