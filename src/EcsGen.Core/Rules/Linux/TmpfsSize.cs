using EcsGen.Model;

namespace EcsGen.Rules.Linux;

internal sealed class TmpfsSize : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3105", "A tmpfs has a size of at least 1 MiB")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents the size as the greatest size in MiB; 0 or less leaves no room.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.LinuxParameters),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.LinuxParameters.TryGet(out var linux)) return;
        foreach (var (index, tmpfs) in linux.Tmpfs.Known())
            if (tmpfs.Size.TryGet(out var size) && size < 1)
                container.Report(this, container.Path["linuxParameters"]["tmpfs"][index]["size"], $"A tmpfs of container '{container.Name}' has a size of {size} MiB: write 1 or more");
    }
}
