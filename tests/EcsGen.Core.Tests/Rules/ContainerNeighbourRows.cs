using System.Linq;
using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of ECSG302x to ECSG3059 and ECSG308x to ECSG309x: ports, dependencies, logs, variables.</summary>
public sealed class ContainerNeighbourRows
{
    public static TheoryData<string, string> Rows => new()
    {
        { "ECSG3020", Ports("bridge", """{"containerPort":[|0|]}""") },
        { "ECSG3020", Ports("bridge", """{"containerPort":[|65536|]}""") },
        { "ECSG3020", Ports("bridge", """[|{|]"hostPort":8080}""") },
        { "ECSG3020", Ports("bridge", """{"containerPort":1},{"containerPort":65535},{"containerPort":{}},{"containerPortRange":{}}""") },
        { "ECSG3020", Ports("bridge", """{"containerPort":7000},{"containerPort":7000}""") },

        { "ECSG3021", Ports("bridge", """{"containerPort":80,"hostPort":[|65536|]}""") },
        { "ECSG3021", Ports("bridge", """{"containerPort":80,"hostPort":[|-1|]}""") },
        { "ECSG3021", Ports("bridge", """{"containerPort":80,"hostPort":65535},{"containerPort":81,"hostPort":0},{"containerPort":81,"hostPort":{}}""") },

        { "ECSG3022", Ports("awsvpc", """{"containerPort":80,"hostPort":[|8080|]}""") },
        { "ECSG3022", Ports("host", """{"containerPort":80,"hostPort":[|8080|]}""") },
        { "ECSG3022", Ports("host", """{"containerPort":80,"hostPort":80},{"containerPort":81},{"containerPort":{},"hostPort":90}""") },
        { "ECSG3022", Ports("bridge", """{"containerPort":80,"hostPort":8080}""") },
        { "ECSG3022", Ports("another", """{"containerPort":80,"hostPort":8080}""") },

        { "ECSG3023", Ports("awsvpc", """{"containerPort":80,"hostPort":[|0|]}""") },
        { "ECSG3023", Ports("host", """{"containerPort":80,"hostPort":[|0|]}""") },
        { "ECSG3023", Ports("bridge", """{"containerPort":80,"hostPort":0}""") },

        { "ECSG3024", Ports("awsvpc", """{"containerPort":80},{"containerPort":[|80|],"protocol":"tcp"}""") },
        { "ECSG3024", Ports("awsvpc", """{"containerPortRange":"8080-8085"},{"containerPortRange":[|"8085-8090"|]}""") },
        { "ECSG3024", Ports("awsvpc", """{"containerPortRange":"8080-8085"},{"containerPort":[|8082|]}""") },
        { "ECSG3024", Two("awsvpc", """ "portMappings":[{"containerPort":80}]""", """ "portMappings":[{"containerPort":[|80|],"hostPort":80}]""") },
        { "ECSG3024", Ports("awsvpc", """{"containerPortRange":"8080-8085"},{"containerPortRange":"8086-8090"},{"containerPort":8091}""") },
        { "ECSG3024", Ports("awsvpc", """{"containerPort":53},{"containerPort":53,"protocol":"udp"},{"containerPort":53,"protocol":{}}""") },
        { "ECSG3024", Two("bridge", """ "portMappings":[{"containerPort":80}]""", """ "portMappings":[{"containerPort":80}]""") },

        { "ECSG3025", Two("bridge", """ "portMappings":[{"containerPort":80,"hostPort":3000}]""", """ "portMappings":[{"containerPort":81,"hostPort":[|3000|]}]""") },
        { "ECSG3025", Two("host", """ "portMappings":[{"containerPort":80,"hostPort":80}]""", """ "portMappings":[{"containerPort":80,"hostPort":[|80|]}]""") },
        { "ECSG3025", Two("bridge", """ "portMappings":[{"containerPort":80,"hostPort":0}]""", """ "portMappings":[{"containerPort":80,"hostPort":0}]""") },
        { "ECSG3025", Two("bridge", """ "portMappings":[{"containerPort":53,"hostPort":53}]""", """ "portMappings":[{"containerPort":53,"hostPort":53,"protocol":"udp"}]""") },
        { "ECSG3025", Two("bridge", """ "portMappings":[{"containerPort":53,"hostPort":53}]""", """ "portMappings":[{"containerPort":53,"hostPort":{}}]""") },

        { "ECSG3026", Ports("bridge", """{"containerPortRange":[|"8080-8090"|],"containerPort":80}""") },
        { "ECSG3026", Ports("bridge", """{"containerPortRange":[|"8080-8090"|],"hostPort":80}""") },
        { "ECSG3026", Ports("bridge", """{"containerPortRange":"8080-8090"}""") },

        { "ECSG3027", Ports("bridge", """{"containerPortRange":[|"8085-8080"|]}""") },
        { "ECSG3027", Ports("bridge", """{"containerPortRange":[|"8080"|]}""") },
        { "ECSG3027", Ports("bridge", """{"containerPortRange":[|"8080 - 8090"|]}""") },
        { "ECSG3027", Ports("bridge", """{"containerPortRange":[|"0-10"|]}""") },
        { "ECSG3027", Ports("bridge", """{"containerPortRange":[|"1-65536"|]}""") },
        { "ECSG3027", Ports("bridge", """{"containerPortRange":"1-65535"},{"containerPortRange":"80-80"},{"containerPortRange":"${from}-90"},{"containerPortRange":{}}""") },

        { "ECSG3028", Two("bridge", """ "portMappings":[{"containerPort":80,"name":"http"}]""", """ "portMappings":[{"containerPort":81,"name":[|"http"|]}]""") },
        { "ECSG3028", Two("bridge", """ "portMappings":[{"containerPort":80,"name":"http"}]""", """ "portMappings":[{"containerPort":81,"name":"http2"},{"containerPort":82},{"containerPort":83,"name":{}}]""") },

        { "ECSG3029", Ports("bridge", """{"containerPort":80,"name":[|"HTTP"|]}""") },
        { "ECSG3029", Ports("bridge", """{"containerPort":80,"name":[|"-http"|]}""") },
        { "ECSG3029", Ports("bridge", "{\"containerPort\":80,\"name\":[|\"" + new string('a', 65) + "\"|]}") },
        { "ECSG3029", Ports("bridge", "{\"containerPort\":80,\"name\":\"" + new string('a', 64) + "\"}") },
        { "ECSG3029", Ports("bridge", """{"containerPort":80,"name":"_http-1"},{"containerPort":81,"name":"${Name}"}""") },

        { "ECSG3030", Ports("host", """{"containerPortRange":[|"8080-8090"|]}""") },
        { "ECSG3030", Ports("bridge", """{"containerPortRange":"8080-8090"}""") },

        { "ECSG3031", """{"family":"web","networkMode":"none","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"portMappings":[|[|]{"containerPort":80}]}]}""" },
        { "ECSG3031", """{"family":"web","networkMode":"none","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"portMappings":[]}]}""" },

        { "ECSG3032", Ports("bridge", """{"containerPort":22,"hostPort":[|22|]}""") },
        { "ECSG3032", Ports("host", """{"containerPort":51680,"hostPort":[|51680|]}""") },
        { "ECSG3032", Ports("bridge", """{"containerPort":22},{"containerPort":22,"hostPort":23}""") },
        { "ECSG3032", Ports("awsvpc", """{"containerPort":22,"hostPort":22}""") },

        { "ECSG3040", Waits("""{"containerName":[|"db"|],"condition":"START"}""") },
        { "ECSG3040", Waits("""{"containerName":[|"B"|],"condition":"START"}""") },
        { "ECSG3040", Waits("""{"containerName":"b","condition":"START"},{"containerName":{},"condition":"START"},{"containerName":"${db}","condition":"START"}""") },
        { "ECSG3040", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"dependsOn":[{"containerName":"db","condition":"START"}]},{"name":{},"image":"nginx","memory":256}]}""" },

        { "ECSG3041", Waits("""{"containerName":[|"app"|],"condition":"START"}""") },
        { "ECSG3041", Two("bridge", """ "dependsOn":[{"containerName":"b","condition":"START"}]""", """ "dependsOn":[{"containerName":[|"app"|],"condition":"START"}]""") },
        { "ECSG3041", Waits("""{"containerName":"b","condition":"START"},{"containerName":"b","condition":"START"}""") },

        { "ECSG3042", Waits("""{"containerName":"b","condition":[|"HEALTHY"|]}""") },
        { "ECSG3042", Two("bridge", """ "dependsOn":[{"containerName":"b","condition":"HEALTHY"}]""", """ "healthCheck":{"command":["CMD","true"]}""") },
        { "ECSG3042", Two("bridge", """ "dependsOn":[{"containerName":"b","condition":"HEALTHY"}]""", """ "healthCheck":"later" """) },

        { "ECSG3043", Waits("""{"containerName":"b","condition":[|"SUCCESS"|]}""") },
        { "ECSG3043", Two("bridge", """ "dependsOn":[{"containerName":"b","condition":[|"COMPLETE"|]}]""", """ "essential":true""") },
        { "ECSG3043", Two("bridge", """ "dependsOn":[{"containerName":"b","condition":"COMPLETE"}]""", """ "essential":false""") },
        { "ECSG3043", Two("bridge", """ "dependsOn":[{"containerName":"b","condition":"SUCCESS"}]""", """ "essential":{}""") },
        { "ECSG3043", Waits("""{"containerName":"b","condition":"NEW"}""") },

        { "ECSG3044", Two("bridge", """ "links":[[|"db:database"|]]""", "\"cpu\":1") },
        { "ECSG3044", Two("bridge", """ "links":["b:database","${x}",{}]""", "\"cpu\":1") },

        { "ECSG3045", Two("bridge", """ "links":["b"]""", """ "links":[[|"app:a"|]]""") },
        { "ECSG3045", Two("bridge", """ "links":["b"]""", "\"cpu\":1") },

        { "ECSG3046", Two("bridge", """ "volumesFrom":[{"sourceContainer":[|"db"|]}]""", "\"cpu\":1") },
        { "ECSG3046", Two("bridge", """ "volumesFrom":[{"sourceContainer":"b"},{"sourceContainer":{}},{}]""", "\"cpu\":1") },

        { "ECSG3047", Two("bridge", """ "links":["b"]""", """ "volumesFrom":[{"sourceContainer":[|"app"|]}]""") },
        { "ECSG3047", Two("bridge", """ "dependsOn":[{"containerName":"b","condition":"START"}]""", """ "links":[[|"app"|]]""") },
        { "ECSG3047", Two("bridge", """ "dependsOn":[{"containerName":"b","condition":"START"}],"links":["b"],"volumesFrom":[{"sourceContainer":"b"}]""", "\"cpu\":1") },

        { "ECSG3080", Log("\"awslogs\"", "[|{|]\"awslogs-group\":\"web\"}") },
        { "ECSG3080", Log("\"awslogs\"", "[|{|]}") },
        { "ECSG3080", Two("bridge", """ "logConfiguration":[|{|]"logDriver":"awslogs"}""", "\"cpu\":1") },
        { "ECSG3080", Fargate("""{"name":"app","image":"nginx","logConfiguration":{"logDriver":"awslogs","options":[|{|]"awslogs-group":"web"}}}""") },
        { "ECSG3080", Log("\"awslogs\"", """{"awslogs-group":{},"awslogs-region":"us-east-1"}""") },
        { "ECSG3080", Log("\"awslogs\"", "\"later\"") },
        { "ECSG3080", Log("{}", "{}") },

        { "ECSG3081", Fargate("""{"name":"app","image":"nginx","logConfiguration":{"logDriver":"awslogs","options":[|{|]"awslogs-group":"web","awslogs-region":"us-east-1"}}}""") },
        { "ECSG3081", Fargate("""{"name":"app","image":"nginx","logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"web","awslogs-region":"us-east-1","awslogs-stream-prefix":"ecs"}}}""") },
        { "ECSG3081", Log("\"awslogs\"", """{"awslogs-group":"web","awslogs-region":"us-east-1"}""") },

        { "ECSG3082", Log("[|\"awsfirelens\"|]", """{"Name":"cloudwatch_logs"}""") },
        { "ECSG3082", Two("bridge", """ "logConfiguration":{"logDriver":"awsfirelens"}""", """ "firelensConfiguration":{"type":"fluentbit"}""") },
        { "ECSG3082", Two("bridge", """ "logConfiguration":{"logDriver":"awsfirelens"}""", """ "firelensConfiguration":"later" """) },

        { "ECSG3083", Two("bridge", """ "firelensConfiguration":{"type":"fluentbit"}""", """ "firelensConfiguration":[|{|]"type":"fluentbit"}""") },
        { "ECSG3083", Two("bridge", """ "firelensConfiguration":{"type":"fluentbit"}""", "\"cpu\":1") },

        { "ECSG3084", Log("\"awslogs\"", """{"awslogs-group":"web","awslogs-region":"us-east-1","awslogs-datetime-format":"%Y","awslogs-multiline-pattern":[|"^x"|]}""") },
        { "ECSG3084", Log("\"awslogs\"", """{"awslogs-group":"web","awslogs-region":"us-east-1","awslogs-multiline-pattern":"^x"}""") },

        { "ECSG3085", Firelens("fluentbit", "[|{|]\"region\":\"us-east-1\"}") },
        { "ECSG3085", Firelens("fluentd", "[|{|]\"Name\":\"cloudwatch\"}") },
        { "ECSG3085", Firelens("fluentbit", """{"Name":"cloudwatch","region":"us-east-1"}""") },
        { "ECSG3085", Firelens("fluentd", """{"@type":"cloudwatch"}""") },
        { "ECSG3085", Firelens("fluentbit", """{"include-pattern":"a","exclude-pattern":"b","log-driver-buffer-limit":"1"}""") },
        { "ECSG3085", Firelens("another", """{"region":"us-east-1"}""") },

        { "ECSG3086", Router("""{"config-file-type":[|"S3"|],"config-file-value":"arn:aws:s3:::b/c"}""") },
        { "ECSG3086", Router("""{"config-file-type":[|"file"|]}""") },
        { "ECSG3086", Router("""{"config-file-value":[|"/extra.conf"|]}""") },
        { "ECSG3086", Router("""{"config-file-type":"s3","config-file-value":"arn:aws:s3:::b/c","enable-ecs-log-metadata":"true"}""") },
        { "ECSG3086", Router("""{"config-file-type":{},"config-file-value":"/extra.conf"}""") },

        { "ECSG3087", Fargate("""{"name":"app","image":"nginx","firelensConfiguration":{"type":"fluentbit","options":{"config-file-type":[|"s3"|],"config-file-value":"arn:aws:s3:::b/c"}}}""") },
        { "ECSG3087", Fargate("""{"name":"app","image":"nginx","firelensConfiguration":{"type":"fluentbit","options":{"config-file-type":"file","config-file-value":"/c"}}}""") },

        { "ECSG3088", Log("\"splunk\"", "[|{|]\"splunk-url\":\"https://splunk\"}") },
        { "ECSG3088", Fargate("""{"name":"app","image":"nginx","logConfiguration":{"logDriver":"splunk","options":{"splunk-url":"https://splunk"},"secretOptions":[{"name":"splunk-token","valueFrom":"token"}]}}""") },
        { "ECSG3088", Log("\"splunk\"", """{"splunk-url":"https://splunk","splunk-token":"t"}""") },

        { "ECSG3090", Secret("""{"name":[|"LOG_LEVEL"|],"valueFrom":"p"}""") },
        { "ECSG3090", Secret("""{"name":"A","valueFrom":"p"},{"name":[|"A"|],"valueFrom":"q"}""") },
        { "ECSG3090", Secret("""{"name":"log_level","valueFrom":"p"},{"name":{},"valueFrom":"q"}""") },

        { "ECSG3091", Files(string.Join(",", Enumerable.Range(0, 10).Select(File)) + "," + File(10).Replace("{", "[|{|]")) },
        { "ECSG3091", Files(string.Join(",", Enumerable.Range(0, 10).Select(File))) },

        { "ECSG3092", Files("""{"value":[|"s3://bucket/a.env"|],"type":"s3"}""") },
        { "ECSG3092", Files("""{"value":[|"a.env"|],"type":"s3"}""") },
        { "ECSG3092", Files("""{"value":"arn:aws-cn:s3:::bucket/a.env","type":"s3"},{"value":"${Arn}","type":"s3"},{"value":{},"type":"s3"}""") },

        { "ECSG3093", Files("""{"value":[|"arn:aws:s3:::bucket/a.txt"|],"type":"s3"}""") },
        { "ECSG3093", Files("""{"value":[|"arn:aws:s3:::bucket"|],"type":"s3"}""") },
        { "ECSG3093", Files("""{"value":[|"arn:aws:ssm:us-east-1:123456789012:parameter/a.env"|],"type":"s3"}""") },
        { "ECSG3093", Files("""{"value":"arn:aws:s3:::bucket/dir/a.env","type":"s3"}""") },

        { "ECSG3094", Two("bridge", """ "environment":[{"name":[|""|],"value":"1"}]""", "\"cpu\":1") },
        { "ECSG3094", Two("bridge", """ "environment":[{"name":[|"A=B"|],"value":"1"}]""", "\"cpu\":1") },
        { "ECSG3094", Two("bridge", """ "environment":[{"name":"A.b-c","value":"x=y"},{"value":"1"},{"name":{},"value":"1"}]""", "\"cpu\":1") },

        { "ECSG3095", Secret("{\"name\":\"S\",\"valueFrom\":[|\"" + Arn + ":key\"|]}") },
        { "ECSG3095", Secret("{\"name\":\"S\",\"valueFrom\":[|\"" + Arn + ":key:AWSCURRENT\"|]}") },
        { "ECSG3095", Secret("{\"name\":\"S\",\"valueFrom\":[|\"" + Arn + ":key:AWSCURRENT:id\"|]}") },
        { "ECSG3095", Secret("{\"name\":\"S\",\"valueFrom\":[|\"" + Arn + ":key:::\"|]}") },
        { "ECSG3095", Secret("{\"name\":\"S\",\"valueFrom\":\"" + Arn + "\"},{\"name\":\"T\",\"valueFrom\":\"" + Arn + ":key::\"},{\"name\":\"U\",\"valueFrom\":\"" + Arn + "::AWSCURRENT:\"}") },
        { "ECSG3095", Secret("""{"name":"S","valueFrom":"arn:aws:ssm:us-east-1:123456789012:parameter/a"},{"name":"T","valueFrom":"${Secret}:key"},{"name":"U","valueFrom":{}}""") },
    };

    private const string Arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf";

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_rule_reports_where_the_mark_is(string id, string row) => RuleRows.Check(id, row);

    private static string Two(string mode, string first, string second) =>
        $$"""{"family":"web","networkMode":"{{mode}}","executionRoleArn":"arn:aws:iam::123456789012:role/exec","containerDefinitions":[{"name":"app","image":"nginx","memory":256,{{first}}},{"name":"b","image":"nginx","memory":256,{{second}}}]}""";

    private static string Ports(string mode, string mappings) => Two(mode, $$""" "portMappings":[{{mappings}}]""", "\"cpu\":1");

    private static string Waits(string dependencies) => Two("bridge", $$""" "dependsOn":[{{dependencies}}]""", "\"cpu\":1");

    private static string Log(string driver, string options) => Two("bridge", $$""" "logConfiguration":{"logDriver":{{driver}},"options":{{options}}}""", "\"cpu\":1");

    private static string Firelens(string type, string options) =>
        Two("bridge", $$""" "logConfiguration":{"logDriver":"awsfirelens","options":{{options}}}""", $$""" "firelensConfiguration":{"type":"{{type}}"}""");

    private static string Router(string options) => Two("bridge", $$""" "firelensConfiguration":{"type":"fluentbit","options":{{options}}}""", "\"cpu\":1");

    private static string Fargate(string container) =>
        $$"""{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"256","memory":"512","executionRoleArn":"arn:aws:iam::123456789012:role/exec","containerDefinitions":[{{container}}]}""";

    private static string Secret(string secrets) => Two("bridge", $$""" "environment":[{"name":"LOG_LEVEL","value":"info"}],"secrets":[{{secrets}}]""", "\"cpu\":1");

    private static string Files(string files) => Two("bridge", $$""" "environmentFiles":[{{files}}]""", "\"cpu\":1");

    private static string File(int number) => $$"""{"value":"arn:aws:s3:::bucket/{{number}}.env","type":"s3"}""";
}
