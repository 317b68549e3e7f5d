using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class MountPathOnce : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG4030", "A path in a container is mounted once")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "Docker creates no container with two mounts at one path: \"Duplicate mount point\".",
        Sources = EquatableArray.Create(AwsPages.MountPoint),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, mount) in container.Container.MountPoints.Known())
            if (mount.ContainerPath.TryGet(out var inside) && inside.Length > 0 && Earlier(container.Container, index, inside) is var earlier and >= 0 && !Placeholders.IsIn(inside))
                container.Report(this, container.Path["mountPoints"][index]["containerPath"], $"Container '{container.Name}' mounts two volumes at '{inside}', and Docker starts no container with both: leave one out, or mount it elsewhere",
                    container.Path["mountPoints"][earlier]["containerPath"]);
    }

    private static int Earlier(ContainerDefinition container, int index, string inside)
    {
        foreach (var (other, mount) in container.MountPoints.Known())
            if (other < index && mount.ContainerPath.TryGet(out var taken) && taken.TrimEnd('/') == inside.TrimEnd('/'))
                return other;
        return -1;
    }
}
