using System.Linq;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of ECSG30xx to ECSG3019 and ECSG31xx: single containers.</summary>
public sealed class ContainerRows
{
    public static TheoryData<string, string> Rows => new()
    {
        { "ECSG3001", Container("""{"name":[|"my app"|],"image":"nginx","memory":256}""") },
        { "ECSG3001", Container("""{"name":[|"web.1"|],"image":"nginx","memory":256}""") },
        { "ECSG3001", Container("""{"name":"My_app-1","image":"nginx","memory":256}""") },
        { "ECSG3001", Container("""{"name":"${name}","image":"nginx","memory":256}""") },
        { "ECSG3001", Container("""{"name":{},"image":"nginx","memory":256}""") },

        { "ECSG3002", Container("""[|{|]"image":"nginx","memory":256}""") },
        { "ECSG3002", Container("""{"name":[|""|],"image":"nginx","memory":256}""") },
        { "ECSG3002", Container("""{"name":"a","image":"nginx","memory":256}""") },
        { "ECSG3002", Container("""{"name":[],"image":"nginx","memory":256}""") },

        { "ECSG3003", Container("""[|{|]"name":"app","memory":256}""") },
        { "ECSG3003", Container("""{"name":"app","image":[|""|],"memory":256}""") },
        { "ECSG3003", Container("""{"name":"app","image":{},"memory":256}""") },

        { "ECSG3004", Image("[|\"nginx:1.27 \"|]") },
        { "ECSG3004", Image("[|\"nginx,latest\"|]") },
        { "ECSG3004", Image("[|\"my image\"|]") },
        { "ECSG3004", Image("\"$IMAGE_NAME:$TAG\"") },
        { "ECSG3004", Image("\"<IMAGE1_NAME>\"") },
        { "ECSG3004", Image("\"{{ image }}\"") },
        { "ECSG3004", Image("\"123456789012.dkr.ecr.us-east-1.amazonaws.com/shop/web_1:v1.2.3-rc#4\"") },

        { "ECSG3005", Image("[|\":latest\"|]") },
        { "ECSG3005", Image("[|\"@sha256:" + Digest + "\"|]") },
        { "ECSG3005", Image("\"localhost:5000/web:1\"") },

        { "ECSG3006", Image("[|\"nginx@sha256:" + Short + "\"|]") },
        { "ECSG3006", Image("[|\"nginx@sha256:" + Digest + "0\"|]") },
        { "ECSG3006", Image("[|\"nginx@sha256:" + Short + "g\"|]") },
        { "ECSG3006", Image("\"nginx@sha256:" + Digest + "\"") },
        { "ECSG3006", Image("\"nginx:1@sha256:" + Digest + "\"") },
        { "ECSG3006", Image("\"nginx@sha256:${digest}\"") },

        { "ECSG3007", Container("""[|{|]"name":"app","image":"nginx"}""") },
        { "ECSG3007", Container("""[|{|]"name":"app","image":"nginx"},{"name":"b","image":"nginx","memory":6}""") },
        { "ECSG3007", Container("""{"name":"app","image":"nginx","memoryReservation":128}""") },
        { "ECSG3007", Container("""{"name":"app","image":"nginx","memory":{}}""") },
        { "ECSG3007", """{"family":"web","memory":"512","containerDefinitions":[{"name":"app","image":"nginx"}]}""" },
        { "ECSG3007", """{"family":"web","memory":{},"containerDefinitions":[{"name":"app","image":"nginx"}]}""" },
        { "ECSG3007", """[|{|]"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"256","containerDefinitions":[{"name":"app","image":"nginx"},{"name":"b","image":"nginx"}]}""" },

        { "ECSG3008", Container("""{"name":"app","image":"nginx","memory":[|127|],"memoryReservation":128}""") },
        { "ECSG3008", Container("""{"name":"app","image":"nginx","memory":128,"memoryReservation":128}""") },
        { "ECSG3008", Container("""{"name":"app","image":"nginx","memory":{},"memoryReservation":128}""") },

        { "ECSG3009", Container("""{"name":"app","image":"nginx","memory":[|5|]}""") },
        { "ECSG3009", Container("""{"name":"app","image":"nginx","memory":[|-1|]}""") },
        { "ECSG3009", Container("""{"name":"app","image":"nginx","memoryReservation":[|2|]}""") },
        { "ECSG3009", Container("""{"name":"app","image":"nginx","memory":6,"memoryReservation":0}""") },
        { "ECSG3009", Container("""{"name":"app","image":"nginx","memory":6}""") },

        { "ECSG3010", With("\"cpu\":[|-1|]") },
        { "ECSG3010", With("\"cpu\":0") },
        { "ECSG3010", With("\"cpu\":{}") },

        { "ECSG3011", With("\"startTimeout\":[|1|]") },
        { "ECSG3011", With("\"startTimeout\":2") },
        { "ECSG3011", Fargate("\"startTimeout\":121") },
        { "ECSG3011", With("\"startTimeout\":{}") },

        { "ECSG3012", With("\"stopTimeout\":[|1|]") },
        { "ECSG3012", Fargate("\"stopTimeout\":[|-1|]") },
        { "ECSG3012", With("\"stopTimeout\":2") },

        { "ECSG3013", Fargate("\"stopTimeout\":[|121|]") },
        { "ECSG3013", Fargate("\"stopTimeout\":120") },
        { "ECSG3013", With("\"stopTimeout\":121") },
        { "ECSG3013", Fargate("\"stopTimeout\":{}") },

        { "ECSG3014", With("""  "restartPolicy":{"enabled":true,"restartAttemptPeriod":[|59|]}""") },
        { "ECSG3014", With("""  "restartPolicy":{"enabled":true,"restartAttemptPeriod":[|1801|]}""") },
        { "ECSG3014", With("""  "restartPolicy":{"enabled":true,"restartAttemptPeriod":60}""") },
        { "ECSG3014", With("""  "restartPolicy":{"enabled":true,"restartAttemptPeriod":1800}""") },
        { "ECSG3014", With("""  "restartPolicy":{"enabled":true}""") },

        { "ECSG3015", With("\"restartPolicy\":{\"enabled\":true,\"ignoredExitCodes\":[" + Codes(50) + ",[|99|]]}") },
        { "ECSG3015", With("\"restartPolicy\":{\"enabled\":true,\"ignoredExitCodes\":[" + Codes(50) + "]}") },

        { "ECSG3016", With("""  "credentialSpecs":[[|"arn:aws:s3:::bucket/spec.json"|]]""") },
        { "ECSG3016", With("""  "credentialSpecs":["credentialspec:arn:aws:s3:::bucket/spec.json",[|"credentialspec:arn:aws:s3:::bucket/other.json"|]]""") },
        { "ECSG3016", With("""  "credentialSpecs":["credentialspecdomainless:arn:aws:ssm:us-east-1:123456789012:parameter/spec"]""") },
        { "ECSG3016", With("""  "credentialSpecs":["${spec}"]""") },

        { "ECSG3060", Health("\"interval\":[|4|]") },
        { "ECSG3060", Health("\"interval\":[|301|]") },
        { "ECSG3060", Health("\"interval\":5,\"timeout\":2,\"retries\":1,\"startPeriod\":0") },
        { "ECSG3060", Health("\"interval\":300,\"timeout\":60,\"retries\":10,\"startPeriod\":300") },
        { "ECSG3060", Health("\"timeout\":[|1|]") },
        { "ECSG3060", Health("\"timeout\":[|61|]") },
        { "ECSG3060", Health("\"retries\":[|0|]") },
        { "ECSG3060", Health("\"retries\":[|11|]") },
        { "ECSG3060", Health("\"startPeriod\":[|-1|]") },
        { "ECSG3060", Health("\"startPeriod\":[|301|]") },
        { "ECSG3060", Health("\"interval\":{},\"retries\":\"many\"") },

        { "ECSG3061", With("""  "healthCheck":{"command":[|[|]]}""") },
        { "ECSG3061", With("""  "healthCheck":{"command":[[|"curl"|],"-f","http://localhost/"]}""") },
        { "ECSG3061", With("""  "healthCheck":{"command":[[|"CMD"|]]}""") },
        { "ECSG3061", With("""  "healthCheck":{"command":["NONE"]}""") },
        { "ECSG3061", With("""  "healthCheck":{"command":["CMD","true"]}""") },
        { "ECSG3061", With("""  "healthCheck":{"command":[{},"true"]}""") },

        { "ECSG3062", With("""  "healthCheck":{"command":["CMD-SHELL","curl",[|"-f"|],"http://localhost/"]}""") },
        { "ECSG3062", With("""  "healthCheck":{"command":["CMD-SHELL","curl -f http://localhost/"]}""") },
        { "ECSG3062", With("""  "healthCheck":{"command":["CMD","curl","-f","http://localhost/"]}""") },

        { "ECSG3070", Fargate("\"privileged\":[|true|]") },
        { "ECSG3070", Fargate("\"privileged\":false") },
        { "ECSG3070", Fargate("\"privileged\":{}") },
        { "ECSG3070", With("\"privileged\":true") },

        { "ECSG3071", Fargate("""  "linuxParameters":{"devices":[|[|]{"hostPath":"/dev/fuse"}]}""") },
        { "ECSG3071", Fargate("""  "linuxParameters":{"devices":[]}""") },
        { "ECSG3071", With("""  "linuxParameters":{"devices":[{"hostPath":"/dev/fuse"}]}""") },

        { "ECSG3072", Fargate("""  "linuxParameters":{"maxSwap":[|100|]}""") },
        { "ECSG3072", Fargate("""  "linuxParameters":{"sharedMemorySize":[|64|]}""") },
        { "ECSG3072", Fargate("""  "linuxParameters":{"sharedMemorySize":0,"maxSwap":{},"initProcessEnabled":true,"tmpfs":[{"containerPath":"/t","size":1}]}""") },
        { "ECSG3072", With("""  "linuxParameters":{"sharedMemorySize":64,"maxSwap":100}""") },

        { "ECSG3073", Fargate("""  "linuxParameters":{"swappiness":[|60|]}""") },
        { "ECSG3073", With("""  "linuxParameters":{"swappiness":60}""") },

        { "ECSG3074", Fargate("""  "dockerSecurityOptions":[|[|]"no-new-privileges"]""") },
        { "ECSG3074", Fargate("""  "dockerSecurityOptions":[]""") },
        { "ECSG3074", With("""  "dockerSecurityOptions":["no-new-privileges"]""") },

        { "ECSG3075", Fargate("""  "resourceRequirements":[{"type":[|"GPU"|],"value":"1"}]""") },
        { "ECSG3075", Fargate("""  "resourceRequirements":[{"type":"Another","value":"1"}]""") },
        { "ECSG3075", With("""  "resourceRequirements":[{"type":"GPU","value":"1"}]""") },

        { "ECSG3076", Fargate("""  "linuxParameters":{"capabilities":{"add":["SYS_PTRACE",[|"NET_ADMIN"|]],"drop":["ALL"]}}""") },
        { "ECSG3076", Fargate("""  "linuxParameters":{"capabilities":{"add":["SYS_PTRACE"]}}""") },
        { "ECSG3076", Fargate("""  "linuxParameters":{"capabilities":{"add":[{}]}}""") },
        { "ECSG3076", With("""  "linuxParameters":{"capabilities":{"add":["NET_ADMIN"]}}""") },

        { "ECSG3077", Fargate("""  "logConfiguration":{"logDriver":[|"json-file"|]}""") },
        { "ECSG3077", Fargate("""  "logConfiguration":{"logDriver":[|"sumologic"|]}""") },
        { "ECSG3077", Fargate("""  "logConfiguration":{"logDriver":"anewone"}""") },
        { "ECSG3077", With("""  "logConfiguration":{"logDriver":"json-file"}""") },

        { "ECSG3100", With("""  "ulimits":[{"name":"nofile","softLimit":[|1025|],"hardLimit":1024}]""") },
        { "ECSG3100", With("""  "ulimits":[{"name":"nofile","softLimit":1024,"hardLimit":1024}]""") },
        { "ECSG3100", With("""  "ulimits":[{"name":"memlock","softLimit":1024,"hardLimit":-1},{"name":"nproc","softLimit":{},"hardLimit":1}]""") },

        { "ECSG3101", With("""  "linuxParameters":{"swappiness":[|101|]}""") },
        { "ECSG3101", With("""  "linuxParameters":{"swappiness":[|-1|]}""") },
        { "ECSG3101", With("""  "linuxParameters":{"maxSwap":[|-1|]}""") },
        { "ECSG3101", With("""  "linuxParameters":{"swappiness":100,"maxSwap":0}""") },
        { "ECSG3101", With("""  "linuxParameters":{"swappiness":0,"maxSwap":{}}""") },

        { "ECSG3102", With("""  "linuxParameters":{"capabilities":{"add":[[|"CAP_NET_ADMIN"|]]}}""") },
        { "ECSG3102", With("""  "linuxParameters":{"capabilities":{"drop":[[|"CAP_MKNOD"|],"ALL"]}}""") },
        { "ECSG3102", With("""  "linuxParameters":{"capabilities":{"add":["A_NEW_ONE"]}}""") },

        { "ECSG3103", Mode("host", """{"name":"app","image":"nginx","memory":256,"systemControls":[{"namespace":[|"net.core.somaxconn"|],"value":"1024"}]}""") },
        { "ECSG3103", """{"family":"web","ipcMode":"host","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"systemControls":[{"namespace":[|"kernel.shmmax"|],"value":"1"}]}]}""" },
        { "ECSG3103", Mode("host", """{"name":"app","image":"nginx","memory":256,"systemControls":[{"namespace":"kernel.shmmax","value":"1"},{"namespace":{},"value":"1"}]}""") },
        { "ECSG3103", Fargate("""  "systemControls":[{"namespace":"net.core.somaxconn","value":"1024"}]""") },

        { "ECSG3104", With("""  "resourceRequirements":[{"type":"GPU","value":[|"0"|]}]""") },
        { "ECSG3104", With("""  "resourceRequirements":[{"type":"GPU","value":[|"one"|]}]""") },
        { "ECSG3104", With("""  "resourceRequirements":[{"type":"NeuronDevice","value":[|"1"|]}]""") },
        { "ECSG3104", With("""  "resourceRequirements":[{"type":"NeuronDevice","value":"ALL"},{"type":"GPU","value":"2"},{"type":"New","value":"x"},{"type":"GPU","value":"${n}"}]""") },

        { "ECSG3105", With("""  "linuxParameters":{"tmpfs":[{"containerPath":"/t","size":[|0|]}]}""") },
        { "ECSG3105", With("""  "linuxParameters":{"tmpfs":[{"containerPath":"/t","size":1}]}""") },

        { "ECSG3120", Windows("\"readonlyRootFilesystem\":[|true|]") },
        { "ECSG3120", Windows("""  "links":[|[|]"b"]""", """,{"name":"b","image":"nginx","memory":256}""") },
        { "ECSG3120", Windows("""  "linuxParameters":[|{|]"initProcessEnabled":true}""") },
        { "ECSG3120", Windows("\"privileged\":[|true|],\"disableNetworking\":[|true|]") },
        { "ECSG3120", Windows("""  "dnsServers":[|[|]"10.0.0.2"],"dnsSearchDomains":[|[|]"example.com"],"extraHosts":[|[|]{"hostname":"a","ipAddress":"10.0.0.1"}]""") },
        { "ECSG3120", Windows("""  "ulimits":[|[|]{"name":"nofile","softLimit":1,"hardLimit":1}],"systemControls":[|[|]{"namespace":"net.core.somaxconn","value":"1"}]""") },
        { "ECSG3120", Windows("""  "firelensConfiguration":[|{|]"type":"fluentbit"}""") },
        { "ECSG3120", Windows("""  "resourceRequirements":[{"type":[|"GPU"|],"value":"1"}]""") },
        { "ECSG3120", Windows("\"privileged\":false,\"ulimits\":[],\"user\":\"ContainerUser\"") },
        { "ECSG3120", With("\"readonlyRootFilesystem\":true") },

        { "ECSG3121", Managed("""  "dockerSecurityOptions":[|[|]"no-new-privileges"],"dnsSearchDomains":[|[|]"example.com"]""") },
        { "ECSG3121", Managed("""  "linuxParameters":{"maxSwap":[|1|],"swappiness":[|1|],"sharedMemorySize":[|64|],"tmpfs":[{"containerPath":"/t","size":1}]}""") },
        { "ECSG3121", Managed("\"hostname\":[|\"web\"|]", "host") },
        { "ECSG3121", Managed("\"privileged\":true,\"linuxParameters\":{\"capabilities\":{\"add\":[\"NET_ADMIN\"]}}") },
    };

    private static readonly string Digest = string.Concat(Enumerable.Repeat("0aF9", 16));
    private static readonly string Short = Digest[1..];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_rule_reports_where_the_mark_is(string id, string row) => RuleRows.Check(id, row);

    [Theory]
    [InlineData("ECSG3002", """{"family":"web","containerDefinitions":[{"image":"nginx","memory":256}]}""")]
    [InlineData("ECSG3003", """{"family":"web","containerDefinitions":[{"name":"app","memory":256}]}""")]
    [InlineData("ECSG3007", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx"}]}""")]
    [InlineData("ECSG3040", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"dependsOn":[{"containerName":"db","condition":"START"}]}]}""")]
    [InlineData("ECSG3042", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"dependsOn":[{"containerName":"db","condition":"HEALTHY"}]},{"name":"db","image":"nginx","memory":256}]}""")]
    [InlineData("ECSG3043", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"dependsOn":[{"containerName":"db","condition":"SUCCESS"}]},{"name":"db","image":"nginx","memory":256}]}""")]
    [InlineData("ECSG3080", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"logConfiguration":{"logDriver":"awslogs"}}]}""")]
    [InlineData("ECSG3082", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"logConfiguration":{"logDriver":"awsfirelens"}}]}""")]
    public void A_fragment_need_not_be_complete(string id, string row) => RuleRows.Check(id, row, new TaskOptions(Origin.Attributes) { IsFragment = true });

    [Fact]
    public void A_container_is_judged_alone()
    {
        var container = new ContainerDefinition { Name = "my app", Image = "nginx ", StopTimeout = 1 };

        var findings = Catalogue.Check(container, new TaskOptions(Origin.Json));

        Assert.Equal(["ECSG3001", "ECSG3004", "ECSG3012"], findings.Select(finding => finding.Id));
        Assert.Equal("name", findings[0].Path.ToString());
    }

    private static string Container(string containers) => $$"""{"family":"web","containerDefinitions":[{{containers}}]}""";

    private static string With(string members) => Container($$"""{"name":"app","image":"nginx","memory":256,{{members}}}""");

    private static string Image(string image) => Container($$"""{"name":"app","image":{{image}},"memory":256}""");

    private static string Health(string members) => With($$""" "healthCheck":{"command":["CMD-SHELL","exit 0"],{{members}}}""");

    private static string Mode(string mode, string container) => $$"""{"family":"web","networkMode":"{{mode}}","containerDefinitions":[{{container}}]}""";

    private static string Fargate(string members) =>
        $$"""{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"256","memory":"512","executionRoleArn":"arn:aws:iam::123456789012:role/exec","containerDefinitions":[{"name":"app","image":"nginx",{{members}}}]}""";

    private static string Windows(string members, string others = "") =>
        $$"""{"family":"web","runtimePlatform":{"operatingSystemFamily":"WINDOWS_SERVER_2022_CORE"},"containerDefinitions":[{"name":"app","image":"nginx","memory":256,{{members}}}{{others}}]}""";

    private static string Managed(string members, string mode = "awsvpc") =>
        $$"""{"family":"web","requiresCompatibilities":["MANAGED_INSTANCES"],"networkMode":"{{mode}}","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx",{{members}}}]}""";

    private static string Codes(int count) => string.Join(",", Enumerable.Range(1, count));
}
