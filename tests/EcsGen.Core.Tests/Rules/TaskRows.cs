using System;
using System.Linq;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of ECSG2xxx.</summary>
public sealed class TaskRows
{
    private const string App = """{"name":"app","image":"nginx","memory":256}""";
    private const string Awslogs = """{"name":"app","image":"nginx","logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/web","awslogs-region":"us-east-1","awslogs-stream-prefix":"web"}}}""";
    private const string AppMesh = """{"type":"APPMESH","containerName":"app","properties":[{"name":"ProxyIngressPort","value":"15000"},{"name":"ProxyEgressPort","value":"15001"},{"name":"AppPorts","value":"80"},{"name":"EgressIgnoredIPs","value":"169.254.170.2"},{"name":"IgnoredUID","value":"1337"}]}""";

    public static TheoryData<string, string> Rows => new()
    {
        { "ECSG2001", Ec2("[|\"a b\"|]") },
        { "ECSG2001", Ec2("[|\"\"|]") },
        { "ECSG2001", Ec2("[|\"web.app\"|]") },
        { "ECSG2001", Ec2("[|\"" + new string('a', 256) + "\"|]") },
        { "ECSG2001", Ec2("\"" + new string('a', 255) + "\"") },
        { "ECSG2001", Ec2("\"a-b_1\"") },
        { "ECSG2001", Ec2("\"web-${environment}\"") },
        { "ECSG2001", Ec2("[]") },

        { "ECSG2002", """{"family":"web","containerDefinitions":[|[|]]}""" },
        { "ECSG2002", """[|{|]"family":"web"}""" },
        { "ECSG2002", """{"family":"web","containerDefinitions":"all"}""" },
        { "ECSG2002", Ec2() },

        { "ECSG2003", """{"family":"web","containerDefinitions":[""" + Containers(10) + "," + AtBrace(Containers(1, 10)) + "]}" },
        { "ECSG2003", """{"family":"web","containerDefinitions":[""" + Containers(10) + "]}" },

        { "ECSG2004", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"essential":[|false|]}]}""" },
        { "ECSG2004", """{"family":"web","containerDefinitions":[{"name":"a","image":"nginx","memory":256,"essential":[|false|]},{"name":"b","image":"nginx","memory":256,"essential":false}]}""" },
        { "ECSG2004", """{"family":"web","containerDefinitions":[{"name":"a","image":"nginx","memory":256,"essential":false},{"name":"b","image":"nginx","memory":256}]}""" },
        { "ECSG2004", """{"family":"web","containerDefinitions":[{"name":"a","image":"nginx","memory":256,"essential":false},"rest"]}""" },
        { "ECSG2004", """{"family":"web","containerDefinitions":[{"name":"a","image":"nginx","memory":256,"essential":{}}]}""" },

        { "ECSG2005", Sized("256", "512") },
        { "ECSG2005", Sized("256", "2048") },
        { "ECSG2005", Sized("256", "4096", memory: true) },
        { "ECSG2005", Sized("1024", "1024", memory: true) },
        { "ECSG2005", Sized("1 vCPU", "2GB") },
        { "ECSG2005", Sized("1vcpu", "2 gb") },
        { "ECSG2005", Sized("1.0 VCPU", "2.0 GB") },
        { "ECSG2005", Sized(".5 vCPU", "1 GB") },
        { "ECSG2005", Sized(".25     vCpU", ".5GB") },
        { "ECSG2005", Sized("0.25 vCPU", "0.5 GB") },
        { "ECSG2005", Sized("16 vCPU", "123904", memory: true) },
        { "ECSG2005", Sized("8192", "16 GB") },
        { "ECSG2005", Sized("8192", "61440") },
        { "ECSG2005", Sized("8192", "17 GB", memory: true) },
        { "ECSG2005", Sized("32768", "61440") },
        { "ECSG2005", Sized("32 vCPU", "244 GB") },
        { "ECSG2005", Sized("32768", "65536", memory: true) },
        { "ECSG2005", Sized("128", "512", cpu: true) },
        { "ECSG2005", Sized("1", "2048", cpu: true) },
        { "ECSG2005", Sized("1024.0", "1") },
        { "ECSG2005", Sized("1 vCPUs", "1") },
        { "ECSG2005", Sized("${cpu}", "1") },
        { "ECSG2005", Sized("256", "4096", memory: true, windows: null, compatibilities: "\"EC2\",\"FARGATE\"") },
        { "ECSG2005", Sized("512", "1024", cpu: true, windows: "\"WINDOWS_SERVER_2022_CORE\"") },
        { "ECSG2005", Sized("1024", "1024", memory: true, windows: "\"WINDOWS_SERVER_2022_CORE\"") },
        { "ECSG2005", Sized("1024", "2048", windows: "\"WINDOWS_SERVER_2022_CORE\"") },
        { "ECSG2005", Sized("8192", "16384", cpu: true, windows: "\"WINDOWS_SERVER_2019_FULL\"") },
        { "ECSG2005", Sized("512", "1024", windows: "{}") },

        { "ECSG2006", """[|{|]"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","memory":"512","containerDefinitions":[{"name":"app","image":"nginx"}]}""" },
        { "ECSG2006", """[|{|]"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"256","containerDefinitions":[{"name":"app","image":"nginx","memory":256}]}""" },
        { "ECSG2006", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":[],"memory":{},"containerDefinitions":[{"name":"app","image":"nginx","memory":256}]}""" },
        { "ECSG2006", Ec2() },

        { "ECSG2007", Ec2(more: "\"cpu\":[|\"bad\"|]") },
        { "ECSG2007", Ec2(more: "\"cpu\":[|\"\"|]") },
        { "ECSG2007", Ec2(more: "\"cpu\":[|\"1/4 vCPU\"|]") },
        { "ECSG2007", Ec2(more: "\"cpu\":\" 1024\"") },
        { "ECSG2007", Ec2(more: "\"cpu\":\"1 vCPUs\"") },
        { "ECSG2007", Ec2(more: "\"cpu\":\"{{ cpu }}\"") },

        { "ECSG2008", Ec2(more: "\"memory\":[|\"lots\"|]") },
        { "ECSG2008", Ec2(more: "\"memory\":[|\"2048 MB\"|]") },
        { "ECSG2008", Ec2(more: "\"memory\":[|\"2GiB\"|]") },
        { "ECSG2008", Ec2(more: "\"memory\":\"2.5 gb\"") },
        { "ECSG2008", Ec2(more: "\"memory\":\"$MEMORY\"") },

        { "ECSG2009", Ec2(more: "\"cpu\":[|\"127\"|]") },
        { "ECSG2009", Ec2(more: "\"cpu\":\"128\"") },
        { "ECSG2009", Ec2(more: "\"cpu\":\"192 vCPU\"") },
        { "ECSG2009", Ec2(more: "\"cpu\":[|\"193 vCPU\"|]") },
        { "ECSG2009", Ec2(more: "\"cpu\":\"100\",\"requiresCompatibilities\":[{}]") },

        { "ECSG2010", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":[|"bridge"|],"cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx"}]}""" },
        { "ECSG2010", """[|{|]"family":"web","requiresCompatibilities":["FARGATE"],"cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx"}]}""" },
        { "ECSG2010", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"newer","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx"}]}""" },
        { "ECSG2010", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":{},"cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx"}]}""" },
        { "ECSG2010", Fargate() },

        { "ECSG2011", Ec2(more: "\"requiresCompatibilities\":[\"MANAGED_INSTANCES\"],\"networkMode\":[|\"bridge\"|]") },
        { "ECSG2011", Ec2(more: "\"requiresCompatibilities\":[\"MANAGED_INSTANCES\"],\"networkMode\":\"none\"") },
        { "ECSG2011", Ec2(more: "\"requiresCompatibilities\":[\"EXTERNAL\"],\"networkMode\":[|\"awsvpc\"|]") },
        { "ECSG2011", Ec2(more: "\"requiresCompatibilities\":[\"EXTERNAL\"],\"networkMode\":\"bridge\"") },
        { "ECSG2011", Ec2(more: "\"requiresCompatibilities\":[\"MANAGED_INSTANCES\"]") },

        { "ECSG2012", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256},{"name":[|"app"|],"image":"nginx","memory":256}]}""" },
        { "ECSG2012", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256},{"name":"App","image":"nginx","memory":256}]}""" },
        { "ECSG2012", """{"family":"web","containerDefinitions":[{"name":[],"image":"nginx","memory":256},{"name":[],"image":"nginx","memory":256}]}""" },

        { "ECSG2013", Fargate(containers: """{"name":"app","image":"nginx","memory":[|513|]}""") },
        { "ECSG2013", Fargate(containers: """{"name":"app","image":"nginx","memory":512}""") },
        { "ECSG2013", Fargate(containers: """{"name":"app","image":"nginx","memory":512},{"name":"side","image":"nginx","memory":512}""") },
        { "ECSG2013", Ec2(more: "\"memory\":\"0.125 GB\"", containers: """{"name":"app","image":"nginx","memory":[|256|]}""") },
        { "ECSG2013", Ec2(more: "\"memory\":\"${memory}\"") },

        { "ECSG2014", AtBrace(Ec2(containers: """{"name":"app","image":"nginx","memory":256,"secrets":[{"name":"KEY","valueFrom":"arn:aws:ssm:us-east-1:123456789012:parameter/key"}]}""")) },
        { "ECSG2014", Ec2(more: "\"executionRoleArn\":\"ecsTaskExecutionRole\"", containers: """{"name":"app","image":"nginx","memory":256,"secrets":[{"name":"KEY","valueFrom":"arn:aws:ssm:us-east-1:123456789012:parameter/key"}]}""") },
        { "ECSG2014", Ec2(more: "\"executionRoleArn\":[]", containers: """{"name":"app","image":"nginx","memory":256,"secrets":[{"name":"KEY","valueFrom":"arn:aws:ssm:us-east-1:123456789012:parameter/key"}]}""") },

        { "ECSG2015", AtBrace(Fargate(containers: Awslogs)) },
        { "ECSG2015", AtBrace(Fargate(containers: """{"name":"app","image":"123456789012.dkr.ecr.us-east-1.amazonaws.com/web:1"}""")) },
        { "ECSG2015", Fargate(containers: """{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27"}""") },
        { "ECSG2015", Fargate(more: "\"executionRoleArn\":\"arn:aws:iam::123456789012:role/exec\"", containers: Awslogs) },
        { "ECSG2015", Ec2(containers: """{"name":"app","image":"123456789012.dkr.ecr.us-east-1.amazonaws.com/web:1","memory":256}""") },

        { "ECSG2016", Fargate("\"ephemeralStorage\":{\"sizeInGiB\":[|20|]}") },
        { "ECSG2016", Fargate("\"ephemeralStorage\":{\"sizeInGiB\":21}") },
        { "ECSG2016", Fargate("\"ephemeralStorage\":{\"sizeInGiB\":200}") },
        { "ECSG2016", Fargate("\"ephemeralStorage\":{\"sizeInGiB\":[|201|]}") },
        { "ECSG2016", Fargate("\"ephemeralStorage\":{\"sizeInGiB\":\"many\"}") },

        { "ECSG2017", Ec2(more: "\"requiresCompatibilities\":[\"EC2\"],\"ephemeralStorage\":[|{|]\"sizeInGiB\":30}") },
        { "ECSG2017", Ec2(more: "\"requiresCompatibilities\":[\"EC2\",[]],\"ephemeralStorage\":{\"sizeInGiB\":30}") },
        { "ECSG2017", Ec2(more: "\"ephemeralStorage\":{\"sizeInGiB\":30}") },

        { "ECSG2018", Fargate("\"ipcMode\":[|\"task\"|]") },
        { "ECSG2018", Fargate("\"ipcMode\":{}") },
        { "ECSG2018", Ec2(more: "\"ipcMode\":\"task\"") },

        { "ECSG2019", Fargate("\"pidMode\":[|\"host\"|]") },
        { "ECSG2019", Fargate("\"pidMode\":\"task\"") },
        { "ECSG2019", Ec2(more: "\"pidMode\":\"host\"") },

        { "ECSG2020", Fargate("\"placementConstraints\":[|[|]{\"type\":\"memberOf\",\"expression\":\"attribute:ecs.os-type == linux\"}]") },
        { "ECSG2020", Fargate("\"placementConstraints\":[]") },
        { "ECSG2020", Ec2(more: "\"placementConstraints\":[{\"type\":\"memberOf\",\"expression\":\"attribute:ecs.os-type == linux\"}]") },

        { "ECSG2021", Ec2(more: "\"inferenceAccelerators\":[|[|]{\"deviceName\":\"d\",\"deviceType\":\"eia2.medium\"}]") },
        { "ECSG2021", Ec2(more: "\"inferenceAccelerators\":[]") },

        { "ECSG2022", Ec2(more: "\"tags\":[{\"key\":[|\"" + new string('k', 129) + "\"|],\"value\":\"v\"}]") },
        { "ECSG2022", Ec2(more: "\"tags\":[{\"key\":\"" + new string('k', 128) + "\",\"value\":\"" + new string('v', 256) + "\"}]") },
        { "ECSG2022", Ec2(more: "\"tags\":[{\"key\":\"k\",\"value\":[|\"" + new string('v', 257) + "\"|]}]") },
        { "ECSG2022", Ec2(more: "\"tags\":[{\"key\":[|\"team#1\"|],\"value\":\"\"}]") },
        { "ECSG2022", Ec2(more: "\"tags\":[{\"key\":\"Größe 東京\",\"value\":\"a_.:/=+-@1\"}]") },
        { "ECSG2022", Ec2(more: "\"tags\":[" + Tags(50) + ",[|{|]\"key\":\"last\",\"value\":\"v\"}]") },
        { "ECSG2022", Ec2(more: "\"tags\":[" + Tags(50) + "]") },
        { "ECSG2022", Ec2(more: "\"tags\":[{\"key\":\"k\",\"value\":[]}]") },

        { "ECSG2023", Fargate(cpu: "[|\"256\"|]", containers: """{"name":"app","image":"nginx","cpu":200},{"name":"side","image":"nginx","cpu":57}""") },
        { "ECSG2023", Fargate(containers: """{"name":"app","image":"nginx","cpu":200},{"name":"side","image":"nginx","cpu":56},{"name":"rest","image":"nginx"}""") },
        { "ECSG2023", Fargate(cpu: "[|\".25 vCPU\"|]", containers: """{"name":"app","image":"nginx","cpu":257}""") },
        { "ECSG2023", Fargate(containers: """{"name":"app","image":"nginx","cpu":256},{"name":"side","image":"nginx","cpu":{}}""") },

        { "ECSG2024", Ec2(more: "\"tags\":[{\"key\":\"a\",\"value\":\"1\"},{\"key\":[|\"a\"|],\"value\":\"2\"}]") },
        { "ECSG2024", Ec2(more: "\"tags\":[{\"key\":\"a\",\"value\":\"1\"},{\"key\":\"A\",\"value\":\"1\"}]") },
        { "ECSG2024", Ec2(more: "\"tags\":[{\"key\":[|\"AWS:team\"|],\"value\":\"1\"}]") },
        { "ECSG2024", Ec2(more: "\"tags\":[{\"key\":\"awsteam\",\"value\":[|\"aws:x\"|]}]") },

        { "ECSG2025", Ec2(more: "\"networkMode\":\"bridge\",\"proxyConfiguration\":" + AtBrace(AppMesh)) },
        { "ECSG2025", Ec2(more: "\"proxyConfiguration\":" + AtBrace(AppMesh)) },
        { "ECSG2025", Ec2(more: "\"networkMode\":{},\"proxyConfiguration\":" + AppMesh) },
        { "ECSG2025", Fargate("\"proxyConfiguration\":" + AppMesh) },

        { "ECSG2026", Fargate("\"proxyConfiguration\":" + AppMesh.Replace("\"app\"", "[|\"envoy\"|]")) },
        { "ECSG2026", Fargate("\"proxyConfiguration\":" + AppMesh.Replace("\"app\"", "\"<PROXY>\"")) },
        { "ECSG2026", Fargate("\"proxyConfiguration\":" + AppMesh.Replace("\"app\"", "\"envoy\""), containers: """{"name":"app","image":"nginx"},[]""") },

        { "ECSG2027", Fargate("""  "proxyConfiguration":{"type":"APPMESH","containerName":"app","properties":[|[|]{"name":"AppPorts","value":"80"}]}""") },
        { "ECSG2027", Fargate("""  "proxyConfiguration":[|{|]"type":"APPMESH","containerName":"app"}""") },
        { "ECSG2027", Fargate("""  "proxyConfiguration":{"type":"APPMESH","containerName":"app","properties":[{}]}""").Replace("{}", "[]") },

        { "ECSG2028", OfLength(65537).Replace(":[{", ":[|[|]{") },
        { "ECSG2028", OfLength(65536) },

        { "ECSG2029", Ec2(more: "\"taskRoleArn\":[|\"arn:aws:iam::123456789012:user/web\"|]") },
        { "ECSG2029", Ec2(more: "\"taskRoleArn\":[|\"arn:aws:iam:::role/web\"|]") },
        { "ECSG2029", Ec2(more: "\"executionRoleArn\":[|\"arn:aws:sns:us-east-1:123456789012:role/web\"|]") },
        { "ECSG2029", Ec2(more: "\"taskRoleArn\":\"arn:aws-cn:iam::123456789012:role/path/web\",\"executionRoleArn\":\"web\"") },
        { "ECSG2029", Ec2(more: "\"taskRoleArn\":\"arn:aws:iam::ACCOUNT_ID:role/web\",\"executionRoleArn\":\"arn:aws:iam::${account}:role/web\"") },

        { "ECSG2030", AtBrace(Ec2(containers: """{"name":"app","image":"nginx","memory":256,"repositoryCredentials":{"credentialsParameter":"arn:aws:secretsmanager:us-east-1:123456789012:secret:hub-AbCdEf"}}""")) },
        { "ECSG2030", AtBrace(Ec2(containers: """{"name":"app","image":"nginx","memory":256,"environmentFiles":[{"value":"arn:aws:s3:::bucket/web.env","type":"s3"}]}""")) },
        { "ECSG2030", Ec2(more: "\"executionRoleArn\":\"exec\"", containers: """{"name":"app","image":"nginx","memory":256,"environmentFiles":[{"value":"arn:aws:s3:::bucket/web.env","type":"s3"}]}""") },
        { "ECSG2030", Ec2(more: "\"executionRoleArn\":{}", containers: """{"name":"app","image":"nginx","memory":256,"environmentFiles":[{"value":"arn:aws:s3:::bucket/web.env","type":"s3"}]}""") },

        { "ECSG2031", Ec2(more: "\"networkMode\":[|\"bridge\"|],\"runtimePlatform\":{\"operatingSystemFamily\":\"WINDOWS_SERVER_2022_CORE\"}") },
        { "ECSG2031", Ec2(more: "\"runtimePlatform\":{\"operatingSystemFamily\":\"WINDOWS_SERVER_2022_CORE\"}") },
        { "ECSG2031", Ec2(more: "\"networkMode\":\"awsvpc\",\"runtimePlatform\":{\"operatingSystemFamily\":\"WINDOWS_SERVER_2022_CORE\"}") },
        { "ECSG2031", Ec2(more: "\"networkMode\":\"bridge\",\"runtimePlatform\":{\"operatingSystemFamily\":[]}") },

        { "ECSG2032", Ec2(more: "\"runtimePlatform\":{\"cpuArchitecture\":[|\"ARM64\"|],\"operatingSystemFamily\":\"WINDOWS_SERVER_2022_CORE\"}") },
        { "ECSG2032", Ec2(more: "\"runtimePlatform\":{\"cpuArchitecture\":\"ARM64\",\"operatingSystemFamily\":\"LINUX\"}") },
        { "ECSG2032", Ec2(more: "\"runtimePlatform\":{\"cpuArchitecture\":\"ARM64\",\"operatingSystemFamily\":{}}") },

        { "ECSG2033", Fargate("\"ephemeralStorage\":[|{|]}") },
        { "ECSG2033", Fargate("\"proxyConfiguration\":" + AppMesh.Replace("\"containerName\":\"app\",", "").Insert(1, "|]").Insert(0, "[|")) },
        { "ECSG2033", Fargate("\"ephemeralStorage\":{\"sizeInGiB\":[]}") },

        { "ECSG2034", """{"family":"web","placementConstraints":[{"type":[|"distinctInstance"|]}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG2034", Ec2(more: "\"placementConstraints\":[[|{|]\"type\":\"memberOf\"}]") },
        { "ECSG2034", Ec2(more: "\"placementConstraints\":[{\"type\":\"memberOf\",\"expression\":[|\"attribute:a == " + new string('x', 2001 - 15) + "\"|]}]") },
        { "ECSG2034", Ec2(more: "\"placementConstraints\":[{\"type\":\"memberOf\",\"expression\":\"attribute:a == " + new string('x', 2000 - 15) + "\"}]") },
        { "ECSG2034", Ec2(more: "\"placementConstraints\":[" + string.Join(",", Enumerable.Repeat("{\"type\":\"memberOf\",\"expression\":\"attribute:a exists\"}", 10)) + "]") },
        { "ECSG2034", Ec2(more: "\"placementConstraints\":[" + string.Join(",", Enumerable.Repeat("{\"type\":\"memberOf\",\"expression\":\"attribute:a exists\"}", 10)) + ",[|{|]\"type\":\"memberOf\",\"expression\":\"attribute:a exists\"}]") },
        { "ECSG2034", Ec2(more: "\"placementConstraints\":[{\"type\":\"memberOf\",\"expression\":{}}]") },

        { "ECSG2035", "[|{|]\"containerDefinitions\":[" + App + "]}" },
        { "ECSG2035", "{\"family\":[],\"containerDefinitions\":[" + App + "]}" },

        { "ECSG2036", Ec2(more: "\"tags\":[|[|]]") },
        { "ECSG2036", Ec2(more: "\"tags\":{}") },

        { "ECSG2037", Sized("1024", "2048", windows: "[|\"WINDOWS_SERVER_2016_FULL\"|]") },
        { "ECSG2037", Sized("1024", "2048", windows: "\"WINDOWS_SERVER_2019_FULL\"") },
        { "ECSG2037", Sized("1024", "2048", windows: "\"WINDOWS_SERVER_2030_CORE\"") },

        { "ECSG2038", Ec2(more: "\"tags\":[[|{|]\"key\":\"k\"}]") },
        { "ECSG2038", Ec2(more: "\"tags\":[{\"key\":\"k\",\"value\":\"\"}]") },
        { "ECSG2038", Ec2(more: "\"tags\":[{\"key\":\"k\",\"value\":{}}]") },

        { "ECSG2041", Managed("\"ipcMode\":[|\"task\"|]") },
        { "ECSG2041", Managed("\"ephemeralStorage\":[|{|]\"sizeInGiB\":30}") },
        { "ECSG2041", Managed("\"proxyConfiguration\":" + AtBrace(AppMesh)) },
        { "ECSG2041", Managed("\"runtimePlatform\":{\"operatingSystemFamily\":[|\"WINDOWS_SERVER_2022_CORE\"|]}") },
        { "ECSG2041", Managed("\"volumes\":[{\"name\":\"data\",\"dockerVolumeConfiguration\":[|{|]\"scope\":\"task\"}}]") },
        { "ECSG2041", Managed("\"volumes\":[{\"name\":\"data\",\"dockerVolumeConfiguration\":[]}]") },
        { "ECSG2041", Managed("\"ipcMode\":{}") },
        { "ECSG2041", Ec2(more: "\"ipcMode\":\"task\"") },

        { "ECSG2042", Ec2(more: "\"pidMode\":[|\"task\"|],\"ipcMode\":[|\"host\"|],\"runtimePlatform\":{\"operatingSystemFamily\":\"WINDOWS_SERVER_2022_CORE\"}") },
        { "ECSG2042", Ec2(more: "\"pidMode\":\"task\",\"runtimePlatform\":{\"operatingSystemFamily\":\"LINUX\"}") },
        { "ECSG2042", Ec2(more: "\"pidMode\":\"task\",\"runtimePlatform\":{\"operatingSystemFamily\":{}}") },
        { "ECSG2042", Ec2(more: "\"pidMode\":{},\"runtimePlatform\":{\"operatingSystemFamily\":\"WINDOWS_SERVER_2022_CORE\"}") },

        { "ECSG2040", Fargate("\"runtimePlatform\":{\"cpuArchitecture\":[|\"arm64\"|],\"operatingSystemFamily\":[|\"Linux\"|]}") },
        { "ECSG2040", Fargate("\"runtimePlatform\":{\"cpuArchitecture\":[|\"amd64\"|]}") },
        { "ECSG2040", Fargate("\"runtimePlatform\":{\"cpuArchitecture\":\"RISCV\",\"operatingSystemFamily\":{}}") },
        { "ECSG2040", Ec2(more: "\"networkMode\":[|\"AWSVPC\"|],\"requiresCompatibilities\":[\"EC2\",[|\"fargate\"|]]") },
        { "ECSG2040", Ec2(more: "\"pidMode\":\"\",\"ipcMode\":\"${mode}\"") },

        { "ECSG2039", Ec2(more: "\"networkMode\":\"bridge\",\"enableFaultInjection\":[|true|]") },
        { "ECSG2039", Ec2(more: "\"enableFaultInjection\":[|true|]") },
        { "ECSG2039", Ec2(more: "\"networkMode\":\"host\",\"enableFaultInjection\":true") },
        { "ECSG2039", Ec2(more: "\"networkMode\":\"bridge\",\"enableFaultInjection\":false") },
        { "ECSG2039", Ec2(more: "\"networkMode\":{},\"enableFaultInjection\":true") },
        { "ECSG2039", Ec2(more: "\"networkMode\":\"awsvpc\",\"enableFaultInjection\":[|true|],\"runtimePlatform\":{\"operatingSystemFamily\":\"WINDOWS_SERVER_2022_CORE\"}") },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row(string id, string markedJson) => RuleRows.Check(id, markedJson);

    [Theory]
    [InlineData("1024", "1024", "512", "2048")]
    [InlineData("1024", "10 GB", "2048", "8192")]
    [InlineData("2", "4096", "512", "4096")]
    [InlineData("100000", "1", "32768", "61440")]
    [InlineData("8192", "17 GB", "4096", "16384")]
    public void A_size_comes_with_the_nearest_ones(string cpu, string memory, string nearestCpu, string nearestMemory)
    {
        var definition = new RegisterTaskDefinitionRequest { Family = "web", NetworkMode = "awsvpc", RequiresCompatibilities = new[] { "FARGATE" }, Cpu = cpu, Memory = memory };

        var finding = Catalogue.Check(definition, new TaskOptions(Origin.Json)).Single(finding => finding.Id == "ECSG2005");

        var properties = finding.Properties.ToDictionary(property => property.Key, property => property.Value);
        Assert.Equal((nearestCpu, nearestMemory), (properties["cpu"], properties["memory"]));
    }

    [Theory]
    [InlineData("1.3.0", "[|{|]")]
    [InlineData("1.4.0", "{")]
    [InlineData("LATEST", "{")]
    [InlineData("{Version}", "{")]
    public void A_stated_platform_has_what_is_used(string platform, string storage) =>
        RuleRows.Check("ECSG2044", Fargate("\"ephemeralStorage\":" + storage + "\"sizeInGiB\":50}"), new TaskOptions(Origin.Attributes) { FargatePlatform = platform });

    [Fact]
    public void A_fragment_need_not_be_complete()
    {
        var fragment = new TaskOptions(Origin.Attributes) { IsFragment = true };
        RuleRows.Check("ECSG2006", """{"family":"web","requiresCompatibilities":["FARGATE"]}""", fragment);
        RuleRows.Check("ECSG2015", """{"requiresCompatibilities":["FARGATE"],"containerDefinitions":[""" + Awslogs + "]}", fragment);
        RuleRows.Check("ECSG2004", """{"containerDefinitions":[{"name":"side","image":"nginx","essential":false}]}""", fragment);
        RuleRows.Check("ECSG2010", """{"requiresCompatibilities":["FARGATE"],"networkMode":[|"host"|]}""", fragment);
    }

    private static string AtBrace(string json) => string.Concat("[|{|]", json.AsSpan(1));

    private static string OfLength(int length)
    {
        const string Start = """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"command":[" """, End = "\"]}]}";
        return Start.TrimEnd() + new string('x', length - Start.TrimEnd().Length - End.Length) + End;
    }

    private static string Ec2(string family = "\"web\"", string? more = null, string containers = App) =>
        "{\"family\":" + family + ",\"containerDefinitions\":[" + containers + "]" + (more is null ? "" : "," + more) + "}";

    private static string Managed(string more) => Ec2(more: "\"requiresCompatibilities\":[\"MANAGED_INSTANCES\"],\"networkMode\":\"awsvpc\"," + more);

    private static string Fargate(string? more = null, string cpu = "\"256\"", string containers = """{"name":"app","image":"nginx"}""") =>
        "{\"family\":\"web\",\"requiresCompatibilities\":[\"FARGATE\"],\"networkMode\":\"awsvpc\",\"cpu\":" + cpu + ",\"memory\":\"512\",\"containerDefinitions\":[" + containers + "]"
        + (more is null ? "" : "," + more) + "}";

    private static string Sized(string cpuText, string memoryText, bool cpu = false, bool memory = false, string? windows = null, string compatibilities = "\"FARGATE\"") =>
        "{\"family\":\"web\",\"requiresCompatibilities\":[" + compatibilities + "],\"networkMode\":\"awsvpc\",\"cpu\":" + Mark(cpuText, cpu) + ",\"memory\":" + Mark(memoryText, memory)
        + ",\"containerDefinitions\":[{\"name\":\"app\",\"image\":\"nginx\"}]"
        + (windows is null ? "" : ",\"runtimePlatform\":{\"operatingSystemFamily\":" + windows + "}") + "}";

    private static string Mark(string text, bool marked) => marked ? "[|\"" + text + "\"|]" : "\"" + text + "\"";

    private static string Containers(int count, int from = 0) =>
        string.Join(",", Enumerable.Range(from, count).Select(i => "{\"name\":\"c" + i + "\",\"image\":\"nginx\",\"memory\":64}"));

    private static string Tags(int count) => string.Join(",", Enumerable.Range(0, count).Select(i => "{\"key\":\"k" + i + "\",\"value\":\"v\"}"));
}
