using EcsGen;
using Shop.Sidecars;

namespace Shop;

/// <summary>Builds the search index every night, as a scheduled task on EC2 instances with local disks.</summary>
[TaskDefinition("shop-index", NetworkMode = NetworkMode.Bridge, RequiresCompatibilities = [LaunchType.Ec2],
    ExecutionRoleArn = Site.ExecutionRole, TaskRoleArn = Site.TaskRole, Containers = [typeof(LogRouter)])]
[HostVolume("scratch", "/mnt/nvme/shop-index")]
[PlacementConstraint(PlacementConstraintType.MemberOf, "attribute:ecs.instance-type =~ i4i.*")]
public partial class ShopIndex
{
    /// <summary>Reads the catalogue and writes the index; it may use what memory the instance has left.</summary>
    [Container("index", Image = Site.Registry + "/shop/index:1.7.2", Cpu = 2048, MemoryReservation = 4096,
        Command = ["build", "--full", "--scratch", "/scratch"])]
    [Secret("DB_PASSWORD", Site.DatabasePassword)]
    [Mount("scratch", "/scratch")]
    [LinuxParameters(InitProcessEnabled = true, MaxSwap = 8192, Swappiness = 10)]
    public partial class Index : Routed;
}
