using System.Linq;
using EcsGen.Testing.Cluster.Capacity;
using EcsGen.Testing.Placement;
using Xunit;

namespace EcsGen.Testing.Capacity;

public class InstanceEstimateTests
{
    private static readonly TaskFootprint Small = new() { Cpu = 1024, Memory = 2048, Interfaces = 2 };
    private static readonly TaskFootprint Large = new() { Cpu = 4096, Memory = 8192, Interfaces = 3 };

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(9, 3)]
    public void Tasks_are_packed_onto_the_largest_type(int tasks, int instances) => Assert.Equal(instances, Of((Task(1024, 512), tasks, false)));

    [Fact]
    public void What_does_not_fit_on_the_smallest_type_is_left_out()
    {
        Assert.Equal(0, Of((Task(1025, 512), 3, false)));
        Assert.Equal(1, Of((Task(1025, 512), 3, false), (Task(128, 128), 1, false)));
        Assert.False(InstanceEstimate.IsCompatible(Task(128, 2049), [Small, Large]));
        Assert.True(InstanceEstimate.IsCompatible(Task(1024, 2048), [Small, Large]));
    }

    [Fact]
    public void The_bounds_are_taken_by_parameter() => Assert.Equal(0, InstanceEstimate.Of([(Task(1024, 8192), 1, false)], [new() { Cpu = 1024, Memory = 8192 }, new() { Cpu = 8192, Memory = 1024 }]));

    [Fact]
    public void Tasks_that_may_not_share_an_instance_need_one_each() => Assert.Equal(3, Of((Task(128, 128), 3, true)));

    [Fact]
    public void A_fixed_port_needs_an_instance_each() => Assert.Equal(2, Of((Task(128, 128) with { Ports = Some.Ports(80) }, 2, false)));

    [Fact]
    public void Interfaces_count() => Assert.Equal(2, Of((Task(1, 1) with { Interfaces = 1 }, 4, false)));

    [Fact]
    public void A_later_group_goes_into_what_the_earlier_ones_left() => Assert.Equal(1, Of((Task(1024, 512), 3, false), (Task(512, 512), 2, false)));

    private static TaskFootprint Task(int cpu, int memory) => new() { Cpu = cpu, Memory = memory };

    private static int Of(params (TaskFootprint, int, bool)[] groups) => InstanceEstimate.Of(groups.AsEnumerable(), [Small, Large]);
}
