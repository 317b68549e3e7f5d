using System;
using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class SecurityOptionsOff : TaskRule
{
    private static readonly string[] Off = { "apparmor:unconfined", "seccomp:unconfined", "label:disable" };

    public override RuleInfo Info { get; } = new("ECSG9008", "The security options of Docker are not switched off")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        Description = "AppArmor, SELinux and seccomp confine what a broken container can do; these options switch them off.",
        Sources = EquatableArray.Create(ContainerPages.Definition, "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, option) in container.DockerSecurityOptions.Known())
                if (Array.IndexOf(Off, option.Replace('=', ':')) >= 0)
                    task.Report(this, path["dockerSecurityOptions"][index], $"The option '{option}' of container '{container.Label()}' switches off what keeps a container in its place: leave it out, or name a profile of your own");
    }
}
