using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.CodeFixes.Tests.Infra;
using Xunit;
using Verify = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.WriteValueFix>;

namespace EcsGen.CodeFixes.Tests;

public class WriteValueTests
{
    private const string Windows = ", NetworkMode = NetworkMode.Awsvpc, Cpu = 1024, Memory = 2048";

    /// <summary>The rule, the code with «what is wrong», and what is right in its place; with a + what the attribute has added.</summary>
    public static TheoryData<string, string, string> Cases { get; } = Data(
    [
        ("ECSG2001", Snippet.Web(", Memory = 512", family: "«\"my web\"»"), "\"my-web\""),
        ("ECSG2004", """
            using EcsGen;

            [TaskDefinition("web")]
            public partial class Web
            {
                [Container("nginx", Image = "nginx:1.27", Memory = 128, Essential = «false»)]
                public partial class Nginx { }
            }
            """, "true"),
        ("ECSG2009", Snippet.Web(", Cpu = «64», Memory = 512"), "128"),
        ("ECSG2010", Snippet.Web(Snippet.OnFargate.Replace("NetworkMode.Awsvpc", "«NetworkMode.Host»")), "NetworkMode.Awsvpc"),
        ("ECSG2010", Snippet.Web(Snippet.OnFargate.Replace("NetworkMode = NetworkMode.Awsvpc, ", "")).Replace("TaskDefinition", "«TaskDefinition").Replace("})]", "})»]"), "+, NetworkMode = NetworkMode.Awsvpc"),
        ("ECSG2013", Snippet.Web(", Memory = 512", ", Memory = «513»"), "512"),
        ("ECSG2016", Snippet.Web(Snippet.OnFargate, onDefinition: "[EphemeralStorage(«20»)]"), "21"),
        ("ECSG2016", Snippet.Web(Snippet.OnFargate, onDefinition: "[EphemeralStorage(«201»)]"), "200"),
        ("ECSG2019", Snippet.Web(Snippet.OnFargate + ", PidMode = «PidMode.Host»"), "PidMode.Task"),
        ("ECSG2032", Snippet.Web(Windows, onDefinition: "[RuntimePlatform(OperatingSystemFamily = OSFamily.WindowsServer2022Core, CpuArchitecture = «CpuArchitecture.Arm64»)]"), "CpuArchitecture.X86_64"),
        ("ECSG2037", Snippet.Web(Windows + ", RequiresCompatibilities = new[] { LaunchType.Fargate }", onDefinition: "[RuntimePlatform(OperatingSystemFamily = «OSFamily.WindowsServer2016Full»)]"), "OSFamily.WindowsServer2022Core"),
        ("ECSG3001", Snippet.Web(", Memory = 512").Replace("Container(\"nginx\"", "Container(«\"the nginx\"»"), "\"the-nginx\""),
        ("ECSG3004", Snippet.Web(", Memory = 512").Replace("\"nginx:1.27\"", "«\"nginx:1.27 \"»"), "\"nginx:1.27\""),
        ("ECSG3008", Snippet.Web("", ", Memory = «128», MemoryReservation = 256"), "256"),
        ("ECSG3011", Snippet.Web("", ", Memory = 128, StartTimeout = «1»"), "2"),
        ("ECSG3012", Snippet.Web("", ", Memory = 128, StopTimeout = «1»"), "2"),
        ("ECSG3013", Snippet.Web(Snippet.OnFargate, ", StopTimeout = «121»"), "120"),
        ("ECSG3014", Snippet.Web("", ", Memory = 128", "[RestartPolicy(true, RestartAttemptPeriod = «59»)]"), "60"),
        ("ECSG3027", Snippet.Web(", NetworkMode = NetworkMode.Bridge", ", Memory = 128", "[Port(ContainerPortRange = «\"90-80\"»)]"), "\"80-90\""),
        ("ECSG3029", Snippet.Web("", ", Memory = 128", "[Port(80, Name = «\"HTTP\"»)]"), "\"http\""),
        ("ECSG3060", Snippet.Web("", ", Memory = 128", "[HealthCheck(\"CMD\", \"true\", Interval = «1»)]"), "5"),
        ("ECSG3092", Snippet.Web(", ExecutionRoleArn = \"arn:aws:iam::123456789012:role/ecs\"", ", Memory = 128", "[EnvironmentFile(«\"s3://bucket/web.env\"», EnvironmentFileType.S3)]"), "\"arn:aws:s3:::bucket/web.env\""),
        ("ECSG3095", Snippet.Web(", ExecutionRoleArn = \"arn:aws:iam::123456789012:role/ecs\"", ", Memory = 128", "[Secret(\"A\", «\"arn:aws:secretsmanager:us-east-1:123456789012:secret:a-AbCdEf:key\"»)]"), "\"arn:aws:secretsmanager:us-east-1:123456789012:secret:a-AbCdEf:key::\""),
        ("ECSG3100", Snippet.Web("", ", Memory = 128", "[Ulimit(UlimitName.Nofile, «2048», 1024)]"), "1024"),
        ("ECSG3102", Snippet.Web("", ", Memory = 128", "[LinuxParameters(CapabilitiesDrop = new[] { \"MKNOD\", «\"CAP_NET_RAW\"» })]"), "\"NET_RAW\""),
        ("ECSG3102", Snippet.Web("", ", Memory = 128", "[LinuxParameters(CapabilitiesDrop = [«\"CAP_NET_RAW\"»])]"), "\"NET_RAW\""),
        ("ECSG3104", Snippet.Web("", ", Memory = 128", "[ResourceRequirement(ResourceType.NeuronDevice, «\"2\"»)]"), "\"ALL\""),
        ("ECSG4010", Snippet.Web(", TaskRoleArn = \"arn:aws:iam::123456789012:role/web\"", ", Memory = 128", Mount, "[EfsVolume(\"data\", \"fs-0123456789abcdef0\", Iam = true, TransitEncryption = «false»)]"), "true"),
        ("ECSG4011", Snippet.Web("", ", Memory = 128", Mount, "[«EfsVolume(\"data\", \"fs-0123456789abcdef0\", AccessPointId = \"fsap-0123456789abcdef0\")»]"), "+, TransitEncryption = true"),
        ("ECSG4012", Snippet.Web("", ", Memory = 128", Mount, "[«EfsVolume(\"data\", \"fs-0123456789abcdef0\", TransitEncryptionPort = 2049)»]"), "+, TransitEncryption = true"),
        .. RequestFixCases.Values,
    ]);

    private const string Mount = "[Mount(\"data\", \"/data\")]";

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Value_that_the_rule_names_is_written(string id, string marked, string right)
    {
        var (open, close) = (marked.IndexOf('«'), marked.IndexOf('»'));
        var wrong = marked.Substring(open + 1, close - open - 1);
        var after = right[0] == '+' ? wrong[..^1] + right[1..] + ")" : right;
        return Verify.Fixes(
            marked.Replace("«", "{|" + id + ":").Replace("»", "|}"),
            marked[..open] + after + marked[(close + 1)..]);
    }

    [Fact]
    public void Every_rule_of_the_fix_is_tested() =>
        Assert.Equal(new WriteValueFix().FixableDiagnosticIds.Order(System.StringComparer.Ordinal), Cases.Select(row => row.Data.Item1).Distinct().Order(System.StringComparer.Ordinal));

    [Fact]
    public Task All_of_one_container_are_written_at_once() => Verify.Fixes(
        Snippet.Web("", ", Memory = 128", "[HealthCheck(\"CMD\", \"true\",\n    Interval = {|ECSG3060:1|}, Timeout = {|ECSG3060:999|}, // seconds\n    Retries = {|ECSG3060:11|})]"),
        Snippet.Web("", ", Memory = 128", "[HealthCheck(\"CMD\", \"true\",\n    Interval = 5, Timeout = 60, // seconds\n    Retries = 10)]"));

    [Fact]
    public Task Value_in_raw_JSON_is_left() => Verify.OffersNothing(
        Snippet.Web("", ", Memory = 128, Raw = {|ECSG3012:\"{ \\\"stopTimeout\\\": 1 }\"|}"));

    [Fact]
    public Task Container_of_another_class_is_left_where_it_is_named() => Verify.OffersNothing(
        ("Web.cs", "using EcsGen;\n\n[TaskDefinition(\"web\"" + Snippet.OnFargate + ", Containers = new[] { {|ECSG3013:typeof(Slow)|} })]\npublic partial class Web { }\n"),
        ("Slow.cs", "using EcsGen;\n\n[Container(\"slow\", Image = \"slow:1.0\", StopTimeout = 600)]\npublic class Slow { }\n"));

    private static TheoryData<string, string, string> Data(params IEnumerable<(string, string, string)> rows)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (id, code, right) in rows) data.Add(id, code, right);
        return data;
    }
}
