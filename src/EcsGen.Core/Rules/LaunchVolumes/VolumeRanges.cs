using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.LaunchVolumes;

internal sealed class VolumeRanges : LaunchRule
{
    // type, size in GiB, IOPS
    private static readonly (string Type, int MinSize, int MaxSize, int MinIops, int MaxIops)[] Types =
    [
        ("gp2", 1, 16384, 0, 0), ("gp3", 1, 65536, 3000, 80000), ("io1", 4, 16384, 100, 64000), ("io2", 4, 65536, 100, 256000),
        ("st1", 125, 16384, 0, 0), ("sc1", 125, 16384, 0, 0), ("standard", 1, 1024, 0, 0),
    ];

    public override RuleInfo Info { get; } = new("ECSG5127", "Size, IOPS and throughput are in the range of the volume's type")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "The ranges are EBS's own: the lower ends as AWS documents them for ECS, the upper ends as EBS has raised them, so that no larger volume is called wrong. Nobody is known who saw ECS refuse it.",
        Refusals = Launches.All(""),
        Sources = EquatableArray.Create(ServicePages.ServiceManagedEBSVolumeConfiguration),
    };

    public override void Check(LaunchContext launch)
    {
        foreach (var (path, volume) in launch.Ebs())
        {
            if (volume.VolumeInitializationRate.TryGet(out var rate) && rate is < 100 or > 300)
                launch.Report(this, path["volumeInitializationRate"], $"The initialization rate is {rate} and EBS takes 100 to 300 MiB/s: write one of these", Text.Nearest(rate, 100, 300));
            if (volume.Throughput.TryGet(out var throughput) && throughput is < 125 or > 2000)
                launch.Report(this, path["throughput"], $"The throughput is {throughput} and EBS takes 125 to 2000 MiB/s: write one of these", Text.Nearest(throughput, 125, 2000));
            if (!volume.VolumeType.TryGetOr("gp3", out var type) || Types.FirstOrDefault(item => item.Type == type) is not { Type: not null } range) continue;
            if (volume.SizeInGiB.TryGet(out var size) && (size < range.MinSize || size > range.MaxSize))
                launch.Report(this, path["sizeInGiB"], $"The volume has {size} GiB and one of type {type} has {range.MinSize} to {range.MaxSize}: write one of these", Text.Nearest(size, range.MinSize, range.MaxSize), path["volumeType"]);
            if (range.MaxIops > 0 && volume.Iops.TryGet(out var iops) && (iops < range.MinIops || iops > range.MaxIops))
                launch.Report(this, path["iops"], $"The volume has {iops} IOPS and one of type {type} has {range.MinIops} to {range.MaxIops}: write one of these", Text.Nearest(iops, range.MinIops, range.MaxIops), path["volumeType"]);
        }
    }
}
