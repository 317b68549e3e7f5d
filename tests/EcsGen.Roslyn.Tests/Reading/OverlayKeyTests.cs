using System.Text.Json.Nodes;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>How each list of a container merges: by its key, item by item; or, without a key, replaced whole.</summary>
public sealed class OverlayKeyTests
{
    public static TheoryData<string, string, string, string> Lists => new()
    {
        // what the base says; what the class says; the member; what comes of it
        { """[Env("A", "1"), Env("B", "2")]""", """[Env("B", "3"), Env("C", "4")]""", "environment", """[{"name":"A","value":"1"},{"name":"B","value":"3"},{"name":"C","value":"4"}]""" },
        { """[Secret("A", "1"), Secret("B", "2")]""", """[Secret("A", "3")]""", "secrets", """[{"name":"A","valueFrom":"3"},{"name":"B","valueFrom":"2"}]""" },
        { """[DockerLabel("a", "1"), DockerLabel("b.c", "2")]""", """[DockerLabel("b.c", "3"), DockerLabel("d", "4")]""", "dockerLabels", """{"a":"1","b.c":"3","d":"4"}""" },
        { """[SystemControl("a", "1"), SystemControl("b", "2")]""", """[SystemControl("a", "3")]""", "systemControls", """[{"namespace":"a","value":"3"},{"namespace":"b","value":"2"}]""" },
        { "[Ulimit(UlimitName.Nofile, 1, 2), Ulimit(UlimitName.Core, 3, 4)]", "[Ulimit(UlimitName.Core, 0, 0)]", "ulimits", """[{"name":"nofile","softLimit":1,"hardLimit":2},{"name":"core","softLimit":0,"hardLimit":0}]""" },
        { """[Port(80, Name = "http", HostPort = 8080), Port(53, Protocol = TransportProtocol.Udp)]""", "[Port(80, AppProtocol = ApplicationProtocol.Http2), Port(53)]", "portMappings", """[{"containerPort":80,"hostPort":8080,"name":"http","appProtocol":"http2"},{"containerPort":53,"protocol":"udp"},{"containerPort":53}]""" },
        { "[Port(80, Protocol = TransportProtocol.Tcp)]", "[Port(80, HostPort = 0)]", "portMappings", """[{"containerPort":80,"hostPort":0,"protocol":"tcp"}]""" },
        { """[Port(ContainerPortRange = "80-90")]""", """[Port(ContainerPortRange = "80-90", Name = "many")]""", "portMappings", """[{"name":"many","containerPortRange":"80-90"}]""" },
        { """[Mount("v", "/a"), Mount("w", "/b")]""", """[Mount("x", "/b", ReadOnly = true)]""", "mountPoints", """[{"sourceVolume":"v","containerPath":"/a"},{"sourceVolume":"x","containerPath":"/b","readOnly":true}]""" },
        { """[Tmpfs("/a", 1, MountOptions = new[] { "ro" }), Tmpfs("/b", 2)]""", """[Tmpfs("/a", 3)]""", "linuxParameters.tmpfs", """[{"containerPath":"/a","size":3,"mountOptions":["ro"]},{"containerPath":"/b","size":2}]""" },
        { """[Device("/dev/a", ContainerPath = "/a"), Device("/dev/b")]""", """[Device("/dev/a", Permissions = new[] { DeviceCgroupPermission.Read })]""", "linuxParameters.devices", """[{"hostPath":"/dev/a","containerPath":"/a","permissions":["read"]},{"hostPath":"/dev/b"}]""" },
        { """[DependsOn("a", ContainerCondition.Start), DependsOn("b", ContainerCondition.Start)]""", """[DependsOn("b", ContainerCondition.Healthy)]""", "dependsOn", """[{"containerName":"a","condition":"START"},{"containerName":"b","condition":"HEALTHY"}]""" },
        { """[VolumesFrom("a"), VolumesFrom("b")]""", """[VolumesFrom("a", ReadOnly = true)]""", "volumesFrom", """[{"sourceContainer":"a","readOnly":true},{"sourceContainer":"b"}]""" },
        { """[ExtraHost("a", "1.1.1.1"), ExtraHost("b", "2.2.2.2")]""", """[ExtraHost("a", "3.3.3.3")]""", "extraHosts", """[{"hostname":"a","ipAddress":"3.3.3.3"},{"hostname":"b","ipAddress":"2.2.2.2"}]""" },
        { """[ResourceRequirement(ResourceType.Gpu, "1"), ResourceRequirement(ResourceType.NeuronDevice, "2")]""", """[ResourceRequirement(ResourceType.Gpu, "4")]""", "resourceRequirements", """[{"value":"4","type":"GPU"},{"value":"2","type":"NeuronDevice"}]""" },
        { """[EnvironmentFile("arn:a", EnvironmentFileType.S3)]""", """[EnvironmentFile("arn:a", EnvironmentFileType.S3), EnvironmentFile("arn:b", EnvironmentFileType.S3)]""", "environmentFiles", """[{"value":"arn:a","type":"s3"},{"value":"arn:b","type":"s3"}]""" },
        { """[LogConfiguration(LogDriver.Awslogs), LogOption("a", "1"), LogOption("b", "2")]""", """[LogOption("b", "3"), LogOption("c", "4")]""", "logConfiguration", """{"logDriver":"awslogs","options":{"a":"1","b":"3","c":"4"}}""" },
        { """[LogConfiguration(LogDriver.Splunk), LogSecret("a", "1"), LogSecret("b", "2")]""", """[LogSecret("b", "3")]""", "logConfiguration.secretOptions", """[{"name":"a","valueFrom":"1"},{"name":"b","valueFrom":"3"}]""" },
        { """[FirelensConfiguration(FirelensConfigurationType.Fluentbit), FirelensOption("a", "1")]""", """[FirelensOption("a", "2")]""", "firelensConfiguration", """{"type":"fluentbit","options":{"a":"2"}}""" },
        { """[LinuxParameters(CapabilitiesAdd = new[] { "A", "B" }, MaxSwap = 1)]""", """[LinuxParameters(CapabilitiesAdd = new[] { "B", "C" })]""", "linuxParameters", """{"capabilities":{"add":["A","B","C"]},"maxSwap":1}""" },
        { """[LinuxParameters(CapabilitiesDrop = new[] { "A" })]""", """[LinuxParameters(CapabilitiesDrop = new[] { "ALL" })]""", "linuxParameters.capabilities.drop", """["A","ALL"]""" },
        { """[HealthCheck("CMD", "a", Interval = 5)]""", """[HealthCheck("CMD", "b")]""", "healthCheck", """{"command":["CMD","b"],"interval":5}""" },
        { """[RestartPolicy(true, IgnoredExitCodes = new[] { 1, 2 })]""", """[RestartPolicy(true, IgnoredExitCodes = new[] { 3 })]""", "restartPolicy.ignoredExitCodes", "[3]" },
    };

    public static TheoryData<string, string, string, string> Arguments => new()
    {
        { """DnsServers = new[] { "1.1.1.1", "2.2.2.2" }""", """DnsServers = new[] { "2.2.2.2", "3.3.3.3" }""", "dnsServers", """["1.1.1.1","2.2.2.2","3.3.3.3"]""" },
        { """DnsSearchDomains = new[] { "a" }""", """DnsSearchDomains = new[] { "b" }""", "dnsSearchDomains", """["a","b"]""" },
        { """Command = new[] { "a", "b" }""", """Command = new[] { "b" }""", "command", """["b"]""" },
        { """EntryPoint = new[] { "a", "b" }""", """EntryPoint = new[] { "c" }""", "entryPoint", """["c"]""" },
        { """Links = new[] { "a", "b" }""", """Links = new[] { "c" }""", "links", """["c"]""" },
        { """DockerSecurityOptions = new[] { "a" }""", """DockerSecurityOptions = new[] { "b" }""", "dockerSecurityOptions", """["b"]""" },
        { """CredentialSpecs = new[] { "a" }""", """CredentialSpecs = new[] { "b" }""", "credentialSpecs", """["b"]""" },
        { "Cpu = 1, Memory = 2", "Cpu = 3", "cpu", "3" },
    };

    public static TheoryData<string, string, string, string> TaskLists => new()
    {
        { """[Tag("a", "1"), Tag("b", "2")]""", """[Tag("b", "3"), Tag("c", "4")]""", "tags", """[{"key":"a","value":"1"},{"key":"b","value":"3"},{"key":"c","value":"4"}]""" },
        { """[EfsVolume("v", "fs-1", TransitEncryption = true), Volume("w")]""", """[EfsVolume("v", "fs-2")]""", "volumes", """[{"name":"v","efsVolumeConfiguration":{"fileSystemId":"fs-2","transitEncryption":"ENABLED"}},{"name":"w"}]""" },
        { """[InferenceAccelerator("a", "t1")]""", """[InferenceAccelerator("a", "t2"), InferenceAccelerator("b", "t3")]""", "inferenceAccelerators", """[{"deviceName":"a","deviceType":"t2"},{"deviceName":"b","deviceType":"t3"}]""" },
        { """[PlacementConstraint(PlacementConstraintType.MemberOf, "a")]""", """[PlacementConstraint(PlacementConstraintType.MemberOf, "b")]""", "placementConstraints", """[{"type":"memberOf","expression":"b"}]""" },
        { """[ProxyConfiguration("envoy"), ProxyProperty("A", "1"), ProxyProperty("B", "2")]""", """[ProxyProperty("A", "3")]""", "proxyConfiguration", """{"containerName":"envoy","properties":[{"name":"A","value":"3"},{"name":"B","value":"2"}]}""" },
        { "[RuntimePlatform(CpuArchitecture = CpuArchitecture.Arm64, OperatingSystemFamily = OSFamily.Linux)]", "[RuntimePlatform(CpuArchitecture = CpuArchitecture.X86_64)]", "runtimePlatform", """{"cpuArchitecture":"X86_64","operatingSystemFamily":"LINUX"}""" },
    };

    [Theory, MemberData(nameof(Lists))]
    public void A_derived_container_merges(string under, string over, string member, string expected) => Same(expected, member, Read.Json("T", $$"""
        [Container("c")] {{under}} public class Base { }
        [TaskDefinition("t")] public partial class T { [Container("c")] {{over}} public partial class C : Base { } }
        """));

    [Theory, MemberData(nameof(Lists))]
    public void A_container_of_the_same_name_in_a_derived_definition_merges(string under, string over, string member, string expected) => Same(expected, member, Read.Json("T", $$"""
        [TaskDefinition("base")] public partial class Base { [Container("c")] {{under}} public partial class C { } }
        [TaskDefinition("t")] public partial class T : Base { [Container("c")] {{over}} public new partial class C { } }
        """));

    [Theory, MemberData(nameof(Lists))]
    public void A_container_that_derives_from_the_bases_own_merges_once(string under, string over, string member, string expected) => Same(expected, member, Read.Json("T", $$"""
        [TaskDefinition("base")] public partial class Base { [Container("c")] {{under}} public partial class C { } }
        [TaskDefinition("t")] public partial class T : Base { {{over}} public partial class D : Base.C { } }
        """));

    [Theory, MemberData(nameof(Arguments))]
    public void Arguments_of_the_container_merge(string under, string over, string member, string expected) => Same(expected, member, Read.Json("T", $$"""
        [Container("c", {{under}})] public class Base { }
        [TaskDefinition("t")] public partial class T { [Container("c", {{over}})] public partial class C : Base { } }
        """));

    [Theory, MemberData(nameof(TaskLists))]
    public void A_derived_definition_merges(string under, string over, string member, string expected)
    {
        var json = Read.Json("T", $$"""
            [TaskDefinition("base", RequiresCompatibilities = new[] { LaunchType.Ec2, LaunchType.Fargate })] {{under}} public partial class Base { }
            [TaskDefinition("t", RequiresCompatibilities = new[] { LaunchType.External })] {{over}} public partial class T : Base { }
            """);
        Assert.Equal(expected, json[member]!.ToJsonString());
        Assert.Equal("""["EXTERNAL"]""", json["requiresCompatibilities"]!.ToJsonString());
    }

    private static void Same(string expected, string member, JsonNode task)
    {
        var node = Assert.Single(task["containerDefinitions"]!.AsArray())!;
        foreach (var name in member.Split('.')) node = node[name]!;
        Assert.Equal(expected, node.ToJsonString());
    }
}
