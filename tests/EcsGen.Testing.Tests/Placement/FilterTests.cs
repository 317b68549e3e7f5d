using System.Linq;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Testing.Placement;

public class FilterTests
{
    private static readonly PlacementRequest Web = Some.Task(cpu: 512, memory: 512);

    [Fact]
    public void What_fits_exactly_fits() => Assert.Null(Unmet(Web with { Footprint = new TaskFootprint { Cpu = 1024, Memory = 1024, Interfaces = 2, Ports = Some.Ports(80) } }));

    [Fact]
    public void Cpu() => Assert.Same(FailureReason.Cpu, Unmet(Web with { Footprint = new TaskFootprint { Cpu = 1025 } }));

    [Fact]
    public void Memory() => Assert.Same(FailureReason.Memory, Unmet(Web with { Footprint = new TaskFootprint { Memory = 1025 } }));

    [Fact]
    public void Gpu() => Assert.Same(FailureReason.Gpu, Unmet(Web with { Footprint = new TaskFootprint { Gpus = 1 } }));

    [Fact]
    public void Interfaces() => Assert.Same(FailureReason.Interfaces, Unmet(Web with { Footprint = new TaskFootprint { Interfaces = 3 } }));

    [Fact]
    public void Agent() => Assert.Same(FailureReason.Agent, Unmet(Web, Some.Instance("x") with { AgentConnected = false }));

    [Fact]
    public void A_port_that_the_instance_reserves() => Assert.Same(FailureReason.Ports, Unmet(Web with { Footprint = new TaskFootprint { Ports = Some.Ports(22) } }));

    [Fact]
    public void A_port_is_taken_once_for_each_protocol()
    {
        var fleet = Some.Fleet(Some.Instance("x"));
        var tcp = Web with { Footprint = new TaskFootprint { Ports = Some.Ports(53) } };
        fleet.Add(fleet.Instances[0], tcp.Footprint, Web.Group);

        Assert.Same(FailureReason.Ports, Filters.Unmet(fleet.Instances[0], tcp));
        Assert.Null(Filters.Unmet(fleet.Instances[0], tcp with { Footprint = new TaskFootprint { Ports = EquatableArray.Create(new HostPort(53, PortProtocol.Udp)) } }));
        fleet.GiveBack(fleet.Instances[0], tcp.Footprint);
        Assert.Null(Filters.Unmet(fleet.Instances[0], tcp));
    }

    [Theory]
    [InlineData(99, null)]
    [InlineData(100, "RESOURCE:PORTS")]
    public void An_instance_has_a_hundred_fixed_ports_its_own_included(int ports, string? reason) =>
        Assert.Equal(reason, Unmet(Web with { Footprint = new TaskFootprint { Ports = Some.Ports([.. Enumerable.Range(1000, ports)]) } })?.Code);

    [Theory]
    [InlineData("gpu-kind", null, null)]
    [InlineData("gpu-kind", "t4", null)]
    [InlineData("gpu-kind", "a10", "ATTRIBUTE")]
    [InlineData("ecs.capability.task-eni", null, "ATTRIBUTE")]
    public void Attributes(string name, string? value, string? reason) =>
        Assert.Equal(reason, Unmet(Web with { RequiredAttributes = EquatableArray.Create(new RequiredAttribute(name, value)) }, Some.Instance("x", attributes: "gpu-kind=t4"))?.Code);

    [Theory]
    [InlineData("a,b", null)]
    [InlineData("b,c", "LOCATION")]
    public void Location(string zones, string? reason) => Assert.Equal(reason, Unmet(Web with { Zones = zones.Split(',').ToEquatableArray() })?.Code);

    [Fact]
    public void Distinct_instance_tells_groups_apart()
    {
        var fleet = Some.Fleet(Some.Instance("x"));
        fleet.Add(fleet.Instances[0], Web.Footprint, "service:other");
        Assert.Null(Filters.Unmet(fleet.Instances[0], Web.With(new Constraint.DistinctInstance())));
        fleet.Add(fleet.Instances[0], Web.Footprint, Web.Group);
        Assert.Equal("DistinctInstance placement constraint unsatisfied.", Filters.Unmet(fleet.Instances[0], Some.Task(cpu: 0, memory: 0).With(new Constraint.DistinctInstance()))?.Code);
    }

    [Fact]
    public void Needs_come_before_constraints_and_constraints_in_their_order()
    {
        var fleet = Some.Fleet(Some.Instance("x"));
        fleet.Add(fleet.Instances[0], Web.Footprint, Web.Group);
        Constraint[] both = [Some.MemberOf("attribute:y exists"), new Constraint.DistinctInstance()];
        Assert.Same(FailureReason.Cpu, Filters.Unmet(fleet.Instances[0], Some.Task(cpu: 600).With(both)));
        Assert.Same(FailureReason.MemberOf, Filters.Unmet(fleet.Instances[0], Web.With(both)));
        Assert.Same(FailureReason.DistinctInstance, Filters.Unmet(fleet.Instances[0], Web.With(both[1], both[0])));
    }

    [Fact]
    public void Only_active_instances_of_the_kind_and_provider_are_looked_at()
    {
        Assert.False(IsCandidate(Web, Some.Instance("x") with { IsActive = false }));
        Assert.False(IsCandidate(Web, Some.Instance("x") with { IsExternal = true }));
        Assert.False(IsCandidate(Web with { IsExternal = true }, Some.Instance("x")));
        Assert.False(IsCandidate(Web with { CapacityProvider = "p" }, Some.Instance("x")));
        Assert.True(IsCandidate(Web with { CapacityProvider = "p" }, Some.Instance("x") with { CapacityProvider = "p" }));
        Assert.True(IsCandidate(Web, Some.Instance("x") with { CapacityProvider = "p" }));
    }

    private static FailureReason? Unmet(PlacementRequest request, InstanceFacts? facts = null) => Filters.Unmet(new PlacementInstance(0, facts ?? Some.Instance("x")), request);

    private static bool IsCandidate(PlacementRequest request, InstanceFacts facts) => Filters.IsCandidate(new PlacementInstance(0, facts), request);
}
