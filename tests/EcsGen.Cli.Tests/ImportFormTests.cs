using System;
using System.Linq;
using EcsGen.Cli.Import;
using EcsGen.Corpus;
using EcsGen.Json;
using Xunit;

namespace EcsGen.Cli;

/// <summary>What has a form in C# is imported in that form, alone and beside the files that it names.</summary>
public class ImportFormTests
{
    private const string Web = """{"family":"web","containerDefinitions":[{"name":"nginx","image":"nginx","portMappings":[{"containerPort":8080,"name":"http"},{"containerPort":9000,"name":"admin-9000-tcp"}]}]}""";

    [Theory]
    [InlineData("""{"family":"t","volumes":[{"name":"a","host":{}},{"name":"data","dockerVolumeConfiguration":{"scope":"shared","driver":"local","driverOpts":{"type":"nfs","o":"addr=x"},"labels":{"a":"b"}}},{"name":"z","host":{"sourcePath":"/z"}}],"containerDefinitions":[{"name":"c","image":"x","mountPoints":[{"sourceVolume":"data","containerPath":"/d"},{"sourceVolume":"a","containerPath":"/a"}]}]}""",
        "[HostVolume(\"a\")]", "    [DockerVolume(\"data\", Scope = Scope.Shared, Driver = \"local\")]\n    [DriverOpt(\"type\", \"nfs\")]\n    [DriverOpt(\"o\", \"addr=x\")]\n    [VolumeLabel(\"a\", \"b\")]\n    public partial class Data;", "    [HostVolume(\"z\", \"/z\")]\n    public partial class Z;", "[Mount(typeof(Data), \"/d\")]", "[Mount(\"a\", \"/a\")]")]
    [InlineData("""{"serviceName":"s","serviceConnectConfiguration":{"enabled":true,"services":[{"portName":"http","discoveryName":"web","clientAliases":[{"port":80,"dnsName":"web"},{"port":8080}]}],"logConfiguration":{"logDriver":"awslogs","options":{"a":"b"}}}}""",
        "[ServiceConnect(true, LogDriver = LogDriver.Awslogs)]\n[ServiceConnectLogOption(\"a\", \"b\")]", "    [ServiceConnectService(\"http\", DiscoveryName = \"web\")]\n    [ClientAlias(80, \"web\")]\n    [ClientAlias(8080)]\n    public partial class Http;")]
    [InlineData("""{"serviceName":"s","volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"tagSpecifications":[{"resourceType":"volume","propagateTags":"NONE","tags":[{"key":"a","value":"1"}]}]}}]}""",
        "    [ServiceVolume(\"data\", \"r\", SizeInGiB = 10)]\n    public partial class Data\n    {\n        [EbsTagSpecification(EbsResourceType.Volume, PropagateTags = PropagateTags.None)]\n        [Tag(\"a\", \"1\")]\n        public partial class Tags;\n    }")]
    [InlineData("""{"cluster":"c","taskDefinition":"web","overrides":{"containerOverrides":[{"name":"a","cpu":10},{"name":"b","command":["x"],"environment":[{"name":"A","value":"b"}]}],"cpu":"512"}}""",
        "[RunTask(\"file\", ClusterName = \"c\", TaskDefinitionName = \"web\")]\n[TaskOverride(Cpu = 512)]\n[ContainerOverride(\"a\", Cpu = 10)]", "    [ContainerOverride(\"b\", Command = [\"x\"])]\n    [Env(\"A\", \"b\")]\n    public partial class B;")]
    [InlineData("""{"family":"t","containerDefinitions":[{"name":"c","image":"x","environment":{{ environment }},"logConfiguration":{"logDriver":"{{ driver }}"},"portMappings":[{"containerPort":80,"hostPort":{{ port }}}],"memory":{{ memory }},"memoryReservation":{{ memory }}}],"ephemeralStorage":{"sizeInGiB":{{ disk }}},"tags":{{ tags }}}""",
        "[Parameter(\"Tags\", Member = \"tags\")]", "[Parameter(\"Disk\", Member = \"ephemeralStorage.sizeInGiB\")]", "[Parameter(\"Environment\", Member = \"environment\")]", "[Parameter(\"Memory\", Member = \"memory\")]\n    [Parameter(\"Memory\", Member = \"memoryReservation\")]", "[Parameter(\"Driver\", Member = \"logConfiguration.logDriver\")]")]
    [InlineData("""{"serviceName":"s","deploymentConfiguration":{"alarms":{"alarmNames":["a","b"],"enable":true,"rollback":false}},"networkConfiguration":{"awsvpcConfiguration":{"subnets":["x","y"]}}}""",
        "[DeploymentAlarms(enable: true, rollback: false, \"a\", \"b\")]", "[AwsvpcConfiguration(\"x\", \"y\")]")]
    [InlineData("""{"family":"t","containerDefinitions":[{"name":"c","image":"x","command":["jq '.a[\"b\"]' \\"],"healthCheck":{"command":["CMD-SHELL","echo \"a\""]}}]}""", "Command = [\"\"\"jq '.a[\"b\"]' \\\"\"\"]", "[HealthCheck(\"CMD-SHELL\", \"echo \\\"a\\\"\")]")]
    public void A_member_with_a_form_is_written_in_it(string text, params string[] expected)
    {
        var problem = RoundTrip.Problem("file.json", EcsFile.Read(text), out var result);
        var source = Assert.Single(result.Classes).Source;
        Assert.True(problem is null, problem + "\n" + source);
        Assert.All(expected, part => Assert.Contains(part, source, StringComparison.Ordinal));
        // a number in a list's item has no other form
        Assert.DoesNotContain("Raw =", source.Replace("Raw = \"\"\"{ \"hostPort\": \"{Port}\" }\"\"\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_names_ports_by_the_constants_of_the_definition_that_it_runs()
    {
        const string Service = """{"serviceName":"web","taskDefinition":"arn:aws:ecs:eu-central-1:123456789012:task-definition/web:7","loadBalancers":[{"targetGroupArn":"a","containerName":"nginx","containerPort":8080}],"serviceConnectConfiguration":{"enabled":true,"services":[{"portName":"http","clientAliases":[{"port":80}]},{"portName":"admin-9000-tcp"}]}}""";
        var files = Files(("a.json", Service), ("b.json", Web));
        Assert.Null(RoundTrip.Problem(files, out var result));
        var source = result.Classes[0].Source;
        Assert.Contains("public partial class WebService", source, StringComparison.Ordinal);
        Assert.Contains("[LoadBalancer(typeof(Web.Nginx), nameof(Web.Nginx.Http), TargetGroupArn = \"a\")]", source, StringComparison.Ordinal);
        Assert.Contains("[ServiceConnectService(typeof(Web.Nginx), nameof(Web.Nginx.Port9000))]", source, StringComparison.Ordinal);
        // the ARN stays: a class would say another text
        Assert.Contains("TaskDefinitionName = \"arn:aws:ecs:", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_inside_another_does_not_hide_one_that_is_referred_to()
    {
        var files = Files(
            ("a.json", """{"family":"nginx","containerDefinitions":[{"name":"nginx","image":"nginx","portMappings":[{"containerPort":80,"name":"nginx"}]}]}"""),
            ("b.json", """{"serviceName":"front","taskDefinition":"nginx","serviceConnectConfiguration":{"enabled":true,"services":[{"portName":"nginx","clientAliases":[{"port":80}]}]}}"""));
        var problem = RoundTrip.Problem(files, out var result);
        Assert.True(problem is null, problem + "\n" + string.Join("\n", result.Files.Select(file => file.Source)));
        Assert.Contains("public partial class NginxServiceConnectService", result.Classes[1].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_container_that_several_definitions_have_alike_is_written_once()
    {
        const string Router = """{"name":"log-router","image":"bit:{{ tag }}","essential":true,"firelensConfiguration":{"type":"fluentbit"},"portMappings":[{"containerPort":24224}],"dependsOn":[{"containerName":"app","condition":"START"}]}""";
        const string Daemon = """{"name":"xray","image":"xray","dependsOn":[{"containerName":"log-router","condition":"START"}]}""";
        var files = Files(
            ("a.json", $$$"""{"family":"a","containerDefinitions":[{"name":"app","image":"a:{{ tag }}"},{{{Router}}},{{{Daemon}}}]}"""), ("b.json", $$"""{"family":"b","containerDefinitions":[{"name":"app","image":"b"},{{Router}},{{Daemon}}]}"""),
            // here it can't be shared: what is named comes last
            ("c.json", $$"""{"family":"c","containerDefinitions":[{{Router}},{"name":"app","image":"c"}]}"""),
            ("d.json", """{"serviceName":"d","taskDefinition":"a","loadBalancers":[{"targetGroupArn":"a","containerName":"log-router","containerPort":24224}]}"""));
        var problem = RoundTrip.Problem(files, out var result);
        Assert.True(problem is null, problem + "\n" + string.Join("\n", result.Files.Select(file => file.Source)));
        Assert.Equal(["LogRouter.cs", "Xray.cs"], result.Shared.Select(file => file.FileName));
        Assert.Contains("Containers = [typeof(LogRouter), typeof(Xray)]", result.Classes[0].Source, StringComparison.Ordinal);
        Assert.Contains("[Parameter(\"Tag\")]", result.Shared[0].Source, StringComparison.Ordinal);
        Assert.Contains("[DependsOn(\"app\", ContainerCondition.Start)]", result.Shared[0].Source, StringComparison.Ordinal);
        Assert.Contains("[DependsOn(typeof(LogRouter), ContainerCondition.Start)]", result.Shared[1].Source, StringComparison.Ordinal);
        Assert.DoesNotContain("LogRouter)", result.Classes[2].Source, StringComparison.Ordinal);
        Assert.Contains("[LoadBalancer(typeof(LogRouter), nameof(LogRouter.Fluent), TargetGroupArn = \"a\")]", result.Classes[3].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_names_its_services_and_the_providers_that_are_imported_too()
    {
        var files = Files(
            ("cluster.json", """{"clusterName":"prod","capacityProviders":["FARGATE","disks"],"defaultCapacityProviderStrategy":[{"capacityProvider":"disks","weight":1}]}"""),
            ("provider.json", """{"name":"disks","autoScalingGroupProvider":{"autoScalingGroupArn":"arn"}}"""), ("service.json", """{"serviceName":"s","cluster":"prod","capacityProviderStrategy":[{"capacityProvider":"disks","weight":1}]}"""));
        Assert.Null(RoundTrip.Problem(files, out var result));
        Assert.Contains("[Cluster(\"prod\", CapacityProviderNames = [\"FARGATE\"], CapacityProviders = [typeof(Disks)], Services = [typeof(SService)])]", result.Classes[0].Source, StringComparison.Ordinal);
        Assert.Contains("[DefaultCapacityProviderStrategy(typeof(Disks), Weight = 1)]", result.Classes[0].Source, StringComparison.Ordinal);
        Assert.Contains("Cluster = typeof(Prod)", result.Classes[2].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_odd_is_said()
    {
        var files = Files(
            ("a.json", """{"family":"web-{{ env }}","containerDefinitions":[{"name":"a","image":"x"}]}"""), ("b.json", """{"family":"w","containerDefinitions":[{"name":"a","image":"x"}]}"""), ("c.json", """{"family":"w","containerDefinitions":[{"name":"a","image":"y"}]}"""),
            ("d.json", """{"family":"d","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"256","memory":"512","volumes":[{"name":"e","efsVolumeConfiguration":{"fileSystemId":"fs-0123456789abcdef0"}}],"containerDefinitions":[{"name":"a","image":"x"}]}"""),
            ("e.json", """{"cluster":"c","service":"s","desiredCount":2}"""));
        var notes = new Importer("X").Import(files).Notes;
        Assert.Contains(notes, note => note.Path == "a.json" && note.Message.StartsWith("family has a placeholder", StringComparison.Ordinal) && !note.IsLoss);
        Assert.Contains(notes, note => note.Path == "c.json" && note.Message.StartsWith("'w' is the name of W (b.json) too", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Path == "d.json" && note.Message.StartsWith("FargatePlatform = \"1.4.0\" was added", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Path == "e.json" && note.IsLoss);
    }

    private static (string Path, EcsFile File)[] Files(params (string Path, string Text)[] files) => files.Select(file => (file.Path, EcsFile.Read(file.Text))).ToArray();
}
