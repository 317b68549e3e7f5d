using System;
using EcsGen.Model;

namespace EcsGen.Rules.Linux;

internal sealed class TmpfsOptions : ContainerRule
{
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html, and size, which Docker has too
    private static readonly string[] Known =
    {
        "defaults", "ro", "rw", "suid", "nosuid", "dev", "nodev", "exec", "noexec", "sync", "async", "dirsync", "remount", "mand", "nomand", "atime", "noatime", "diratime", "nodiratime",
        "bind", "rbind", "unbindable", "runbindable", "private", "rprivate", "shared", "rshared", "slave", "rslave", "relatime", "norelatime", "strictatime", "nostrictatime",
        "mode", "uid", "gid", "nr_inodes", "nr_blocks", "mpol", "size",
    };

    public override RuleInfo Info { get; } = new("ECSG3108", "The mount options of a tmpfs are those of Linux")
    {
        Evidence = Evidence.Documented,
        Description = "AWS lists the options that a tmpfs can have. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.LinuxParameters.TryGet(out var linux)) return;
        foreach (var (index, tmpfs) in linux.Tmpfs.Known())
            foreach (var (number, option) in tmpfs.MountOptions.Known())
                if (!IsKnown(option) && !Placeholders.IsIn(option))
                    container.Report(this, container.Path["linuxParameters"]["tmpfs"][index]["mountOptions"][number],
                        $"A tmpfs of container '{container.Name}' has the mount option '{option}', which AWS does not list: write one such as rw, noexec, nosuid, mode=1777, each as an item of its own");
    }

    private static bool IsKnown(string option)
    {
        var sign = option.IndexOf('=');
        return Array.IndexOf(Known, sign < 0 ? option : option.Substring(0, sign)) >= 0;
    }
}
