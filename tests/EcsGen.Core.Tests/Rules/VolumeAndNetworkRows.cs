using System;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of ECSG4xxx.</summary>
public sealed class VolumeAndNetworkRows
{
    private const string Efs = """{"name":"data","efsVolumeConfiguration":{"fileSystemId":"fs-0123456789abcdef0"}}""";
    private const string MarkedEfs = """{"name":"data","efsVolumeConfiguration":[|{|]"fileSystemId":"fs-0123456789abcdef0"}}""";
    private const string Role = "\"taskRoleArn\":\"arn:aws:iam::123456789012:role/web\"";

    public static TheoryData<string, string> Rows => new()
    {
        { "ECSG4002", Fargate(MarkedEfs) },
        { "ECSG4002", Fargate("""{"name":"data","configuredAtLaunch":[|true|]}""") },
        { "ECSG4002", Fargate("""{"name":"data","configuredAtLaunch":false}""") },
        { "ECSG4002", Fargate("""{"name":"data","efsVolumeConfiguration":[]}""") },
        { "ECSG4002", Ec2(Efs) },

        { "ECSG4003", Ec2("""{"name":"other"}""", source: "[|\"data\"|]") },
        { "ECSG4003", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"mountPoints":[{"sourceVolume":[|"data"|],"containerPath":"/data"}]}]}""" },
        { "ECSG4003", Ec2("""{"name":"data"}""") },
        { "ECSG4003", Ec2("""{"name":"other"}""", source: "\"${volume}\"") },
        { "ECSG4003", Ec2("""{"name":[]}""") },
        { "ECSG4003", Ec2("[]") },

        { "ECSG4004", Ec2("""{"name":"data"},{"name":[|"data"|]}""") },
        { "ECSG4004", Ec2("""{"name":"data"},{"name":"Data"}""") },
        { "ECSG4004", Ec2("""{"name":"data"},{"name":[]},{"name":[]}""") },

        { "ECSG4005", Ec2("""{"name":[|"my data"|]}""", source: "\"my data\"") },
        { "ECSG4005", Ec2("{\"name\":[|\"" + new string('v', 256) + "\"|]},{\"name\":\"data\"}") },
        { "ECSG4005", Ec2("{\"name\":\"" + new string('v', 255) + "\"},{\"name\":\"data\"}") },
        { "ECSG4005", Ec2("""{"name":"{{ volume }}"},{"name":"data"}""") },

        { "ECSG4006", Fargate("""{"name":"data","dockerVolumeConfiguration":[|{|]"scope":"task"}}""") },
        { "ECSG4006", Ec2("""{"name":"data","dockerVolumeConfiguration":{"scope":"task"}}""") },
        { "ECSG4006", Fargate("""{"name":"data","dockerVolumeConfiguration":[]}""") },

        { "ECSG4007", Fargate("""{"name":"data","host":{"sourcePath":[|"/data"|]}}""") },
        { "ECSG4007", Fargate("""{"name":"data","host":{}}""") },
        { "ECSG4007", Fargate("""{"name":"data","host":{"sourcePath":""}}""") },
        { "ECSG4007", Fargate("""{"name":"data","host":{"sourcePath":[]}}""") },
        { "ECSG4007", Ec2("""{"name":"data","host":{"sourcePath":"/data"}}""") },

        { "ECSG4008", Fargate("""{"name":"data","fsxWindowsFileServerVolumeConfiguration":[|{|]"fileSystemId":"fs-0123456789abcdef0","rootDirectory":"share","authorizationConfig":{"credentialsParameter":"arn:aws:secretsmanager:us-east-1:123456789012:secret:ad-AbCdEf","domain":"example.com"}}}""") },
        { "ECSG4008", Fargate("""{"name":"data","fsxWindowsFileServerVolumeConfiguration":[]}""") },

        { "ECSG4009", Ec2(Config("\"rootDirectory\":[|\"/web\"|],\"transitEncryption\":\"ENABLED\",\"authorizationConfig\":{\"accessPointId\":\"fsap-0123456789abcdef0\"}")) },
        { "ECSG4009", Ec2(Config("\"rootDirectory\":\"/\",\"transitEncryption\":\"ENABLED\",\"authorizationConfig\":{\"accessPointId\":\"fsap-0123456789abcdef0\"}")) },
        { "ECSG4009", Ec2(Config("\"rootDirectory\":[],\"transitEncryption\":\"ENABLED\",\"authorizationConfig\":{\"accessPointId\":\"fsap-0123456789abcdef0\"}")) },
        { "ECSG4009", Ec2(Config("\"rootDirectory\":\"/web\"")) },

        { "ECSG4010", Ec2(Config("\"transitEncryption\":[|\"DISABLED\"|],\"authorizationConfig\":{\"iam\":\"ENABLED\"}"), Role) },
        { "ECSG4010", Ec2("""{"name":"data","efsVolumeConfiguration":[|{|]"fileSystemId":"fs-0123456789abcdef0","authorizationConfig":{"iam":"ENABLED"}}}""", Role) },
        { "ECSG4010", Ec2("""{"name":"data","efsVolumeConfiguration":[|{|]"fileSystemId":"fs-0123456789abcdef0","transitEncryptionPort":2049,"authorizationConfig":{"iam":"ENABLED","accessPointId":"fsap-0123456789abcdef0"}}}""") },
        { "ECSG4010", Ec2(Config("\"transitEncryption\":\"ENABLED\",\"authorizationConfig\":{\"iam\":\"ENABLED\"}"), Role) },
        { "ECSG4010", Ec2(Config("\"transitEncryption\":{},\"authorizationConfig\":{\"iam\":\"ENABLED\"}"), Role) },
        { "ECSG4010", Ec2(Config("\"authorizationConfig\":{\"iam\":\"DISABLED\"}")) },

        { "ECSG4011", Ec2(Config("\"transitEncryption\":[|\"DISABLED\"|],\"authorizationConfig\":{\"accessPointId\":\"fsap-0123456789abcdef0\"}")) },
        { "ECSG4011", Ec2(Config("\"transitEncryption\":\"ENABLED\",\"authorizationConfig\":{\"accessPointId\":\"fsap-0123456789abcdef0\"}")) },
        { "ECSG4011", Ec2(Config("\"transitEncryption\":[],\"authorizationConfig\":{\"accessPointId\":\"fsap-0123456789abcdef0\"}")) },

        { "ECSG4012", Ec2(Config("\"transitEncryption\":[|\"DISABLED\"|],\"transitEncryptionPort\":2049")) },
        { "ECSG4012", Ec2(Config("\"transitEncryption\":\"ENABLED\",\"transitEncryptionPort\":2049")) },
        { "ECSG4012", Ec2(Config("\"transitEncryption\":[],\"transitEncryptionPort\":2049")) },

        { "ECSG4013", Ec2("""{"name":"data"},{"name":[|"disk"|],"configuredAtLaunch":true}""") },
        { "ECSG4013", Ec2("""{"name":"data","configuredAtLaunch":true}""") },
        { "ECSG4013", Ec2("""{"name":"data"},{"name":"disk"}""") },
        { "ECSG4013", Ec2("""{"name":"data"},{"name":"disk","configuredAtLaunch":true}""", source: "[]") },

        { "ECSG4014", Ec2("""{"name":"data","host":{"sourcePath":"/data"},"efsVolumeConfiguration":[|{|]"fileSystemId":"fs-0123456789abcdef0"}}""") },
        { "ECSG4014", Ec2("""{"name":"data","host":{},"efsVolumeConfiguration":{"fileSystemId":"fs-0123456789abcdef0"}}""") },
        { "ECSG4014", Ec2("""{"name":"data","host":[],"efsVolumeConfiguration":{"fileSystemId":"fs-0123456789abcdef0"}}""") },

        { "ECSG4015", TwoLaunchVolumes("[|true|]") },
        { "ECSG4015", TwoLaunchVolumes("false") },
        { "ECSG4015", TwoLaunchVolumes("{}") },

        { "ECSG4016", AtBrace(Ec2("""{"name":"data","s3filesVolumeConfiguration":{"fileSystemArn":"arn:aws:s3files:us-east-1:123456789012:file-system/fs-1"}}""")) },
        { "ECSG4016", Ec2("""{"name":"data","s3filesVolumeConfiguration":{"fileSystemArn":"arn:aws:s3files:us-east-1:123456789012:file-system/fs-1"}}""", Role) },
        { "ECSG4016", Ec2("""{"name":"data","s3filesVolumeConfiguration":{"fileSystemArn":"arn:aws:s3files:us-east-1:123456789012:file-system/fs-1","accessPointArn":"arn:aws:s3files:us-east-1:123456789012:access-point/ap-1","rootDirectory":[|"/web"|]}}""", Role) },
        { "ECSG4016", Ec2("""{"name":"data","s3filesVolumeConfiguration":{"fileSystemArn":"arn:aws:s3files:us-east-1:123456789012:file-system/fs-1"}}""", "\"taskRoleArn\":[]") },

        { "ECSG4017", AtBrace(Ec2(Config("\"transitEncryption\":\"ENABLED\",\"authorizationConfig\":{\"iam\":\"ENABLED\"}"))) },
        { "ECSG4017", Ec2(Config("\"transitEncryption\":\"ENABLED\",\"authorizationConfig\":{\"iam\":\"ENABLED\"}"), "\"taskRoleArn\":[]") },

        { "ECSG4018", Ec2("""{"name":"data","efsVolumeConfiguration":[|{|]"rootDirectory":"/"}}""") },
        { "ECSG4018", Ec2("""{"name":"data","efsVolumeConfiguration":{"fileSystemId":[]}}""") },
        { "ECSG4018", Ec2("""{"name":"data","fsxWindowsFileServerVolumeConfiguration":{"fileSystemId":"fs-0123456789abcdef0","rootDirectory":"share","authorizationConfig":[|{|]"domain":"example.com"}}}""") },

        { "ECSG4019", Ec2(MarkedEfs, "\"runtimePlatform\":{\"operatingSystemFamily\":\"WINDOWS_SERVER_2022_CORE\"}") },
        { "ECSG4019", Ec2(Efs, "\"runtimePlatform\":{\"operatingSystemFamily\":\"LINUX\"}") },
        { "ECSG4019", Ec2(Efs, "\"runtimePlatform\":{\"operatingSystemFamily\":[]}") },

        { "ECSG4020", Member("\"dnsServers\":[|[|]\"10.0.0.2\"]") },
        { "ECSG4020", Member("\"dnsServers\":[]") },
        { "ECSG4020", Member("\"dnsServers\":[\"10.0.0.2\"]", "\"bridge\"") },
        { "ECSG4020", Member("\"dnsServers\":[\"10.0.0.2\"]", "{}") },

        { "ECSG4021", Member("\"disableNetworking\":[|true|]") },
        { "ECSG4021", Member("\"disableNetworking\":false") },
        { "ECSG4021", Member("\"disableNetworking\":{}") },
        { "ECSG4021", Member("\"disableNetworking\":true", "\"bridge\"") },

        { "ECSG4022", LinkedTo("[|[|]\"side\"]") },
        { "ECSG4022", LinkedTo("[]") },
        { "ECSG4022", LinkedTo("[\"side\"]", "\"bridge\"") },

        { "ECSG4023", Member("\"hostname\":[|\"web\"|]") },
        { "ECSG4023", Member("\"hostname\":\"\"") },
        { "ECSG4023", Member("\"hostname\":[]") },
        { "ECSG4023", Member("\"hostname\":\"web\"", "\"bridge\"") },

        { "ECSG4024", Member("\"extraHosts\":[|[|]{\"hostname\":\"db\",\"ipAddress\":\"10.0.0.3\"}]") },
        { "ECSG4024", Member("\"extraHosts\":[]") },
        { "ECSG4024", Member("\"extraHosts\":[{\"hostname\":\"db\",\"ipAddress\":\"10.0.0.3\"}]", "\"bridge\"") },

        { "ECSG4025", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx","dnsSearchDomains":[|[|]"example.com"]}]}""" },
        { "ECSG4025", Member("\"dnsSearchDomains\":[\"example.com\"]", "\"bridge\"") },

        { "ECSG4026", LinkedTo("[|[|]\"side\"]", "\"host\"") },
        { "ECSG4026", LinkedTo("[\"side\"]", "{}") },
        { "ECSG4026", LinkedTo("[]", "\"none\"") },
    };

    public static TheoryData<string, string?> Platforms => new()
    {
        { Fargate(MarkedEfs), null },
        { Fargate("""{"name":"data","configuredAtLaunch":[|true|]}"""), null },
        { Fargate(MarkedEfs), "1.3.0" },
        { Fargate(Efs), "1.4.0" },
        { Fargate(Efs), "1.4" },
        { Fargate(Efs), "2.0.0" },
        { Fargate(Efs), "LATEST" },
        { Fargate(Efs), "newest" },
        { Fargate("""{"name":"data","host":{}}"""), null },
        { Fargate(Efs, ",\"runtimePlatform\":{\"operatingSystemFamily\":{}}"), null },
        { Ec2(Efs), null },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row(string id, string markedJson) => RuleRows.Check(id, markedJson);

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_definition_in_attributes_states_its_platform(string markedJson, string? platform) =>
        RuleRows.Check("ECSG4001", markedJson, new TaskOptions(Origin.Attributes) { FargatePlatform = platform });

    [Fact]
    public void What_is_meant_for_Fargate_among_others_is_meant_for_Fargate() =>
        RuleRows.Check("ECSG4001", Fargate(MarkedEfs).Replace("[\"FARGATE\"]", "[\"EC2\",\"FARGATE\"]"), new TaskOptions(Origin.Attributes));

    [Fact]
    public void An_unknown_platform_or_a_fragment_is_not_judged()
    {
        RuleRows.Check("ECSG4001", Fargate(Efs), new TaskOptions(Origin.Attributes) { FargatePlatform = Value<string>.Unknown(Node.Template(default)) });
        RuleRows.Check("ECSG4001", Fargate(Efs), new TaskOptions(Origin.Attributes) { IsFragment = true });
    }

    [Fact]
    public void JSON_gets_a_suggestion_only_and_none_when_the_platform_is_known()
    {
        RuleRows.Check("ECSG4001", Fargate(Efs), new TaskOptions(Origin.Json));
        RuleRows.Check("ECSG4002", Fargate(Efs), new TaskOptions(Origin.Json) { FargatePlatform = "1.4.0" });
        RuleRows.Check("ECSG4001", Fargate(MarkedEfs), new TaskOptions(Origin.Json) { FargatePlatform = "1.3.0" });
    }

    private static string Config(string more) => "{\"name\":\"data\",\"efsVolumeConfiguration\":{\"fileSystemId\":\"fs-0123456789abcdef0\"," + more + "}}";

    private static string AtBrace(string json) => string.Concat("[|{|]", json.AsSpan(1));

    private static string Ec2(string volumes, string? more = null, string source = "\"data\"") =>
        "{\"family\":\"web\",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"nginx\",\"memory\":256,\"mountPoints\":[{\"sourceVolume\":" + source + ",\"containerPath\":\"/data\"}]}],\"volumes\":[" + volumes + "]"
        + (more is null ? "" : "," + more) + "}";

    private static string Fargate(string volumes, string more = "") =>
        "{\"family\":\"web\",\"requiresCompatibilities\":[\"FARGATE\"],\"networkMode\":\"awsvpc\",\"cpu\":\"256\",\"memory\":\"512\",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"nginx\",\"mountPoints\":[{\"sourceVolume\":\"data\",\"containerPath\":\"/data\"}]}],\"volumes\":["
        + volumes + "]" + more + "}";

    private static string TwoLaunchVolumes(string second) =>
        "{\"family\":\"web\",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"nginx\",\"memory\":256,\"mountPoints\":[{\"sourceVolume\":\"a\",\"containerPath\":\"/a\"},{\"sourceVolume\":\"b\",\"containerPath\":\"/b\"}]}],\"volumes\":[{\"name\":\"a\",\"configuredAtLaunch\":true},{\"name\":\"b\",\"configuredAtLaunch\":" + second + "}]}";

    private static string Member(string member, string mode = "\"awsvpc\"") =>
        "{\"family\":\"web\",\"networkMode\":" + mode + ",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"nginx\",\"memory\":256," + member + "}]}";

    private static string LinkedTo(string links, string mode = "\"awsvpc\"") =>
        "{\"family\":\"web\",\"networkMode\":" + mode + ",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"nginx\",\"memory\":256,\"links\":" + links + "},{\"name\":\"side\",\"image\":\"nginx\",\"memory\":256}]}";
}
