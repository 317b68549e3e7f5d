using System;
using System.IO;
using System.Linq;
using EcsGen.Cli.Import;
using EcsGen.Cli.Infra;
using EcsGen.Corpus;
using EcsGen.Json;
using Xunit;

namespace EcsGen.Cli;

public sealed class ImportTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_definition_is_what_a_person_would_have_written()
    {
        scratch.Add("web.json", """
            {
              "family": "shop-web", "cpu": "512", "memory": "1024", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"],
              "executionRoleArn": "arn:aws:iam::123456789012:role/ecsTaskExecutionRole",
              "volumes": [{ "name": "assets", "efsVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0", "transitEncryption": "ENABLED" } }, { "name": "tmp", "host": {} }],
              "containerDefinitions": [
                { "name": "migrate", "image": "shop/migrate:1", "essential": false, "environment": [], "command": ["sh", "-c", "echo $HOME \"x\""] },
                {
                  "name": "nginx", "image": "nginx:1.27", "portMappings": [{ "containerPort": 80, "hostPort": 80, "protocol": "tcp", "name": "web" }],
                  "dependsOn": [{ "containerName": "migrate", "condition": "SUCCESS" }], "environment": [{ "name": "LOG", "value": "info" }],
                  "mountPoints": [{ "sourceVolume": "assets", "containerPath": "/assets", "readOnly": true }], "newer": { "a": [1] },
                  "healthCheck": { "command": ["CMD-SHELL", "curl -f http://localhost/"], "interval": 10 }
                }
              ]
            }
            """);
        var outcome = scratch.Run("import", "web.json", "-n", "Shop");
        Assert.Equal(0, outcome.Code);
        Assert.Equal("""""
            using EcsGen;

            namespace Shop;

            [TaskDefinition("shop-web", ExecutionRoleArn = "arn:aws:iam::123456789012:role/ecsTaskExecutionRole", NetworkMode = NetworkMode.Awsvpc,
                RequiresCompatibilities = [LaunchType.Fargate], Cpu = 512, Memory = 1024, FargatePlatform = "1.4.0")]
            [EfsVolume("assets", "fs-0123456789abcdef0", TransitEncryption = true)]
            [HostVolume("tmp")]
            public partial class ShopWeb
            {
                [Container("migrate", Image = "shop/migrate:1", Essential = false, Command = ["sh", "-c", "echo $HOME \"x\""])]
                public partial class Migrate;

                [Container("nginx", Image = "nginx:1.27", Raw = """{ "newer": { "a": [1] } }""")]
                [Port(Nginx.Web, HostPort = Nginx.Web, Protocol = TransportProtocol.Tcp, Name = "web")]
                [Env("LOG", "info")]
                [Mount("assets", "/assets", ReadOnly = true)]
                [DependsOn(typeof(Migrate), ContainerCondition.Success)]
                [HealthCheck("CMD-SHELL", "curl -f http://localhost/", Interval = 10)]
                public partial class Nginx
                {
                    public const int Web = 80;
                }
            }

            """"".ReplaceLineEndings("\n"), outcome.Out);
    }

    [Theory]
    [InlineData("taskdef", """{"family":"web","containerDefinitions":[{"name":"a","image":"x"}]}""")]
    [InlineData("describe output", """{"taskDefinition":{"taskDefinitionArn":"a","family":"web","revision":2,"status":"ACTIVE","cpu":null,"volumes":[],"containerDefinitions":[{"name":"a","image":"x","mountPoints":[],"essential":true}]},"tags":[{"key":"k","value":"v"}]}""")]
    [InlineData("numbers and case", """{"Family":"web","cpu":256,"containerDefinitions":[{"name":"a","image":"x","memory":"128","entrypoint":["a"]}]}""")]
    [InlineData("containers", """[{"name":"a","image":"x","cpu":${cpu},"portMappings":[{"containerPort":${port},"hostPort":${port}}],"environment":[{"name":"P","value":"${port}"}]}]""")]
    [InlineData("one container", """{"name":"a","image":"x:{{ env `TAG` `latest` }}"}""")]
    [InlineData("bare everywhere", """{"family":"web","cpu":"<CPU>","containerDefinitions":[{"name":"a","image":"x","command":[{{command}}],"logConfiguration":$LOG,"environment":${env},"essential":%ESSENTIAL%}],"volumes":<VOLUMES>}""")]
    [InlineData("quotes inside", """{"family":"web","taskRoleArn":"{{ must_env "ROLE" }}","containerDefinitions":[{"name":"a","image":"x"}]}""")]
    [InlineData("jsonnet", "{ family: 'web', containerDefinitions: [{ name: 'a', image: 'x', cpu: std.extVar('cpu') }], }")]
    [InlineData("names that collide", """{"family":"web","containerDefinitions":[{"name":"web","image":"${a_b}"},{"name":"web-","image":"${aB}{ABx}"},{"name":"tag","image":"${A_B}"},{"name":"1st","image":"x"},{"name":"json","image":"class"}]}""")]
    [InlineData("shell and HTML", """{"family":"web","containerDefinitions":[{"name":"a","image":"$IMAGE","command":["echo '<b>hi</b>' $HOME ${x} {Image} %d {\"a\":1}"]}]}""")]
    [InlineData("no name", """{"family":"web","containerDefinitions":[{"image":"x"}]}""")]
    [InlineData("odd values", """{"family":"","networkMode":"awsVpc","cpu":"1 vCPU","memory":"","containerDefinitions":[{"name":"a","image":"","ulimits":[{"name":"nofile"}],"logConfiguration":{"options":{"a":"b"}},"portMappings":[{"appProtocol":"","containerPort":1}]}]}""")]
    [InlineData("unusual text", "{\"family\":\"web\",\"containerDefinitions\":[{\"name\":\"a\",\"image\":\"x\",\"command\":[\"\\\"\\\"\\\" \\\\ \\n \\u0000 \\u2028 \\ud83d\\ude00 \\ud83d\"]}]}")]
    [InlineData("service", """{"serviceName":"web","cluster":"c","taskDefinition":"web:3","desiredCount":2,"launchType":"FARGATE","loadBalancers":[{"targetGroupArn":"${tg}","containerName":"a","containerPort":80}],"networkConfiguration":{"awsvpcConfiguration":{"subnets":["${a}","${b}"],"assignPublicIp":"ENABLED"}},"deploymentConfiguration":{"maximumPercent":200,"deploymentCircuitBreaker":{"enable":true,"rollback":true}},"serviceConnectConfiguration":{"enabled":true,"services":[{"portName":"http","clientAliases":[{"port":80}]}]}}""")]
    [InlineData("ecspresso service", """{"desiredCount":1,"deploymentConfiguration":{"minimumHealthyPercent":0},"launchType":"{{ env `LT` `FARGATE` }}"}""")]
    [InlineData("services", """{"services":[{"serviceArn":"a","serviceName":"x","desiredCount":1,"events":[],"status":"ACTIVE"},{"serviceArn":"b","serviceName":"y","desiredCount":0}],"failures":[]}""")]
    [InlineData("cluster", """{"clusterName":"c","settings":[{"name":"containerInsights","value":"enabled"}],"tags":[{"key":"a","value":"b"}]}""")]
    [InlineData("cluster's providers", """{"cluster":"c","capacityProviders":["FARGATE"],"defaultCapacityProviderStrategy":[{"capacityProvider":"FARGATE","weight":1}]}""")]
    [InlineData("provider", """{"name":"p","autoScalingGroupProvider":{"autoScalingGroupArn":"arn","managedScaling":{"status":"ENABLED","targetCapacity":90}}}""")]
    [InlineData("run", """{"cluster":"c","taskDefinition":"web","launchType":"FARGATE","count":1,"overrides":{"containerOverrides":[{"name":"a","command":["x"],"environment":[{"name":"A","value":"b"}]}]}}""")]
    public void Import_compile_and_back(string form, string text)
    {
        var file = EcsFile.Read(text);
        Assert.NotEmpty(file.Documents);
        var problem = RoundTrip.Problem("task-definition.json", file, out var result);
        Assert.True(problem is null, form + ": " + problem + "\n" + string.Join("\n", result.Classes.Select(entry => entry.Source)));
    }

    [Fact]
    public void Classes_of_one_import_refer_to_each_other()
    {
        scratch.Add("a/task.json", """{"family":"web","containerDefinitions":[{"name":"nginx","image":"nginx","portMappings":[{"containerPort":80}]}]}""");
        scratch.Add("b/service.json", """{"serviceName":"front","cluster":"prod","taskDefinition":"web:7","loadBalancers":[{"targetGroupArn":"arn","containerName":"nginx","containerPort":80}]}""");
        scratch.Add("c/cluster.json", """{"clusterName":"prod"}""").Add("package.json", "{}");
        var outcome = scratch.Run("import", ".");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("[Service(\"front\", Cluster = typeof(Prod), TaskDefinition = typeof(Web), Revision = \"7\")]\n[LoadBalancer(typeof(Web.Nginx), nameof(Web.Nginx.Http), TargetGroupArn = \"arn\")]\npublic partial class FrontService;", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("[Cluster(\"prod\", Services = [typeof(FrontService)])]", outcome.Out, StringComparison.Ordinal);
        var sources = outcome.Out.Split("// ").Select((source, i) => i == 0 ? source : source[(source.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        Assert.Empty(Compiled.From(sources).Complaints);
    }

    [Fact]
    public void Nothing_is_replaced_without_force()
    {
        scratch.Add("web.json", Scratch.Web).Add("out/Web.cs", "mine");
        var refused = scratch.Run("import", "web.json", "-o", "out");
        Assert.Equal((2, "ecsgen: " + Path.Combine("out", "Web.cs") + " is there already and nothing was written: add --force to replace it, or name another folder\n"), (refused.Code, refused.Error));
        Assert.Equal("mine", scratch.Read("out/Web.cs"));
        Assert.Equal(0, scratch.Run("import", "web.json", "-o", "out", "--force").Code);
        Assert.StartsWith("using EcsGen;", scratch.Read("out/Web.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_lost_is_said_and_exit_code_1()
    {
        var outcome = scratch.Add("t.json", "{ \"family\": \"web\", {% if x %}\"cpu\": \"256\",{% endif %} \"containerDefinitions\": [] }").Run("import", "t.json");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("t.json(1,20): warning: This is a statement of a template", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_namespace_has_to_be_one() => Assert.Equal(2, scratch.Add("web.json", Scratch.Web).Run("import", "web.json", "-n", "1.x").Code);
}
