using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.CodeFixes.Tests.Infra;
using Xunit;
using Verify = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.RemoveMemberFix>;

namespace EcsGen.CodeFixes.Tests;

public class RemoveMemberTests
{
    private const string Awsvpc = ", NetworkMode = NetworkMode.Awsvpc";
    private const string Bridge = ", NetworkMode = NetworkMode.Bridge";
    private const string Memory = ", Memory = 128";
    private const string Windows = "[RuntimePlatform(OperatingSystemFamily = OSFamily.WindowsServer2022Core)]";
    private const string ManagedInstances = Awsvpc + ", Cpu = 256, Memory = 512, RequiresCompatibilities = new[] { LaunchType.ManagedInstances }";
    private const string Efs = "[EfsVolume(\"data\", \"fs-0123456789abcdef0\", AccessPointId = \"fsap-0123456789abcdef0\", TransitEncryption = true~, RootDirectory = «\"/www\"»~)]";

    /// <summary>The rule and the code: «where it is reported», ~what goes~.</summary>
    public static TheoryData<string, string> Cases { get; } = Data(
    [
        ("ECSG2017", Snippet.Web(", RequiresCompatibilities = new[] { LaunchType.Ec2 }", Memory, onDefinition: "~[«EphemeralStorage(30)»]\n~[Tag(\"team\", \"shop\")]")),
        ("ECSG2018", Snippet.Web(Snippet.OnFargate + "~, IpcMode = «IpcMode.Task»~")),
        ("ECSG2020", Snippet.Web(Snippet.OnFargate, onDefinition: "~[«PlacementConstraint(PlacementConstraintType.MemberOf, \"a == 1\")»]\n~[Tag(\"team\", \"shop\"), Tag(\"cost\", \"1\")~, PlacementConstraint(PlacementConstraintType.MemberOf, \"b == 1\")~]")),
        ("ECSG2021", Snippet.Web("", Memory, onDefinition: "~[«InferenceAccelerator(\"device\", \"eia1.medium\")»]\n~[Tag(\"team\", \"shop\")]")),
        ("ECSG2031", Snippet.Web("~, NetworkMode = «NetworkMode.Bridge»~", Memory, onDefinition: Windows)),
        ("ECSG3022", Snippet.Web(Awsvpc, Memory, "[Port(80~, HostPort = «8080»~, Name = \"http\")]")),
        ("ECSG3023", Snippet.Web(Awsvpc, Memory, "[Port(~HostPort = «0», ~ContainerPort = 80)]")),
        ("ECSG3070", Snippet.Web(Snippet.OnFargate, "~, Privileged = «true»~, User = \"www\"")),
        ("ECSG3071", Snippet.Web(Snippet.OnFargate, onContainer: "~[«Device(\"/dev/a\")»]\n~[Env(\"A\", \"1\")]")),
        ("ECSG3072", Snippet.Web(Snippet.OnFargate, onContainer: "[LinuxParameters(~MaxSwap = «100», ~InitProcessEnabled = true)]")),
        ("ECSG3073", Snippet.Web(Snippet.OnFargate, onContainer: "~[LinuxParameters(Swappiness = «10»)]\n~[Env(\"A\", \"1\")]")),
        ("ECSG3074", Snippet.Web(Snippet.OnFargate, "~, DockerSecurityOptions = «new[] { \"no-new-privileges\" }»~")),
        ("ECSG3075", Snippet.Web(Snippet.OnFargate, onContainer: "~[ResourceRequirement(«ResourceType.Gpu», \"1\")]\n~[Env(\"A\", \"1\")]")),
        ("ECSG3076", Snippet.Web(Snippet.OnFargate, onContainer: "[LinuxParameters(CapabilitiesAdd = new[] { ~«\"NET_ADMIN\"», ~\"SYS_PTRACE\" })]")),
        ("ECSG3076", Snippet.Web(Snippet.OnFargate, onContainer: "~[LinuxParameters(CapabilitiesAdd = [«\"NET_ADMIN\"»])]\n~[Env(\"A\", \"1\")]")),
        ("ECSG3103", Snippet.Web(", NetworkMode = NetworkMode.Host", Memory, "~[SystemControl(«\"net.core.somaxconn\"», \"1024\")]\n~[Env(\"A\", \"1\")]")),
        ("ECSG3120", Snippet.Web("", Memory + "~, Privileged = «true»~", onDefinition: Windows)),
        ("ECSG3121", Snippet.Web(ManagedInstances, Memory + "~, DnsSearchDomains = «new[] { \"local\" }»~")),
        ("ECSG4007", Snippet.Web(Snippet.OnFargate, "", "[Mount(\"data\", \"/data\")]", "[HostVolume(\"data\"~, «\"/srv\"»~)]")),
        ("ECSG4009", Snippet.Web("", Memory, "[Mount(\"data\", \"/data\")]", Efs)),
        ("ECSG4020", Snippet.Web(Awsvpc, Memory + "~, DnsServers = «new[] { \"10.0.0.2\" }»~")),
        ("ECSG4021", Snippet.Web(Awsvpc, Memory + "~, DisableNetworking = «true»~")),
        ("ECSG4022", Snippet.Web(Awsvpc, Memory + "~, Links = «new[] { \"log\" }»~")),
        ("ECSG4023", Snippet.Web(Awsvpc, Memory + "~, Hostname = «\"web\"»~")),
        ("ECSG4024", Snippet.Web(Awsvpc, Memory, "~[«ExtraHost(\"db\", \"10.0.0.3\")»]\n[ExtraHost(\"mq\", \"10.0.0.4\")]\n~[Env(\"A\", \"1\")]")),
        ("ECSG4025", Snippet.Web(Snippet.OnFargate, "~, DnsSearchDomains = «new[] { \"local\" }»~")),
        ("ECSG4026", Snippet.Web(", NetworkMode = NetworkMode.Host", Memory + "~, Links = «new[] { \"log\" }»~")),
        .. RequestFixCases.Removals,
    ]);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task What_is_not_supported_is_removed(string id, string marked)
    {
        var parts = marked.Replace("«", "{|" + id + ":").Replace("»", "|}").Split('~');
        // a line that goes has its indentation before it, as the next one has
        return Verify.Fixes(string.Concat(parts), string.Concat(parts.Where((_, i) => i % 2 == 0)).Replace("\n    \n", "\n"));
    }

    [Fact]
    public void Every_rule_of_the_fix_is_tested() =>
        Assert.Equal(new RemoveMemberFix().FixableDiagnosticIds.Order(System.StringComparer.Ordinal), Cases.Select(row => row.Data.Item1).Distinct().Order(System.StringComparer.Ordinal));

    [Fact]
    public Task All_of_one_attribute_are_removed_at_once_and_the_attribute_too() => Verify.Fixes(
        Snippet.Web(Snippet.OnFargate, onContainer: "[Env(\"A\", \"1\")]\n[LinuxParameters(MaxSwap = {|ECSG3072:100|}, SharedMemorySize = {|ECSG3072:64|})]"),
        Snippet.Web(Snippet.OnFargate, onContainer: "[Env(\"A\", \"1\")]"));

    [Fact]
    public Task Item_of_a_port_stays_without_the_host_port() => Verify.Fixes(
        Snippet.Web(Awsvpc, Memory, "[Port(80, HostPort = {|ECSG3022:81|}), Port(90, HostPort = {|ECSG3022:91|})]"),
        Snippet.Web(Awsvpc, Memory, "[Port(80), Port(90)]"));

    [Fact]
    public Task Member_in_raw_JSON_is_left() => Verify.OffersNothing(
        Snippet.Web(Snippet.OnFargate, ", Raw = {|ECSG3070:\"{ \\\"privileged\\\": true }\"|}"));

    [Fact]
    public Task Container_of_another_class_is_left_where_it_is_named() => Verify.OffersNothing(
        ("Web.cs", "using EcsGen;\n\n[TaskDefinition(\"web\"" + Snippet.OnFargate + ", Containers = new[] { {|ECSG3070:typeof(Root)|} })]\npublic partial class Web { }\n"),
        ("Root.cs", "using EcsGen;\n\n[Container(\"root\", Image = \"root:1.0\", Privileged = true)]\npublic class Root { }\n"));

    private static TheoryData<string, string> Data(params IEnumerable<(string, string)> rows)
    {
        var data = new TheoryData<string, string>();
        foreach (var (id, code) in rows) data.Add(id, code);
        return data;
    }
}
