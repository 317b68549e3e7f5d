using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Analyzers;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>Volumes as attributes and as nested classes.</summary>
public sealed class VolumeTests
{
    [Fact]
    public void A_nested_volume_holds_options_and_labels_and_is_mounted_by_its_class()
    {
        var json = Read.Json("T", """
            [TaskDefinition("t"), EfsVolume("first", "fs-1")]
            public partial class T
            {
                [DockerVolume("data", Scope = Scope.Shared, Driver = "local"), DriverOpt("type", "nfs"), DriverOpt("o", "addr=1"), VolumeLabel("b", "1"), VolumeLabel("a.b", "2")] public class Data { }
                [HostVolume("tmp")] public class Tmp { }
                [Container("c"), Mount(typeof(Data), "/data"), Mount(typeof(Tmp), "/tmp", ReadOnly = true), Mount("first", "/fs")] public partial class C { }
            }
            """);
        Assert.Equal(
            """[{"name":"first","efsVolumeConfiguration":{"fileSystemId":"fs-1"}},{"name":"data","dockerVolumeConfiguration":{"scope":"shared","driver":"local","driverOpts":{"type":"nfs","o":"addr=1"},"labels":{"b":"1","a.b":"2"}}},{"name":"tmp","host":{}}]""",
            json["volumes"]!.ToJsonString());
        Assert.Equal(
            """[{"sourceVolume":"data","containerPath":"/data"},{"sourceVolume":"tmp","containerPath":"/tmp","readOnly":true},{"sourceVolume":"first","containerPath":"/fs"}]""",
            json["containerDefinitions"]![0]!["mountPoints"]!.ToJsonString());
    }

    [Fact]
    public void A_nested_volume_lies_over_the_bases_of_that_name() => Assert.Equal(
        """[{"name":"data","dockerVolumeConfiguration":{"driver":"rexray","driverOpts":{"type":"nfs","o":"new"}}}]""",
        Read.Json("T", """
            [TaskDefinition("base")] public partial class Base { [DockerVolume("data", Driver = "local"), DriverOpt("type", "nfs"), DriverOpt("o", "old")] public class Data { } }
            [TaskDefinition("t")] public partial class T : Base { [DockerVolume("data", Driver = "rexray"), DriverOpt("o", "new")] public new class Data { } }
            """)["volumes"]!.ToJsonString());

    [Fact]
    public void A_volume_derives_from_one_that_stands_elsewhere_and_removes() => Assert.Equal(
        """[{"name":"data","dockerVolumeConfiguration":{"driver":"local","driverOpts":{"o":"1"}}}]""",
        Read.Json("T", """
            [DockerVolume("data", Driver = "local"), DriverOpt("type", "nfs"), DriverOpt("o", "1")] public abstract class Shared { }
            [TaskDefinition("t")] public partial class T { [Remove("dockerVolumeConfiguration.driverOpts", "type")] public class Data : Shared { } }
            """)["volumes"]!.ToJsonString());

    [Fact]
    public Task A_second_volume_attribute_on_a_class_is_said() => Verify.Says("""
        [TaskDefinition("t")] public partial class T { [DockerVolume("a"), {|ECSG1008:EfsVolume("b", "fs")|}] public class V { } }
        """);

    [Fact]
    public Task A_volume_on_a_container_is_said() => Verify.Says("""
        [TaskDefinition("t")] public partial class T { [Container("c"), {|ECSG1008:EfsVolume("b", "fs")|}] public partial class C { } }
        """);

    [Fact]
    public Task Options_without_a_volume_are_said() => Verify.Says("""
        [TaskDefinition("t"), DockerVolume("v"), {|ECSG1008:DriverOpt("a", "b")|}] public partial class T { [{|ECSG1008:VolumeLabel("a", "b")|}] public class V { } }
        """);
}
