using System;
using System.Text.Json;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

/// <summary>Services, clusters, capacity providers and one-off tasks in a project that has the package.</summary>
public class DocumentKindTests(PackedFeed feed)
{
    private const string InBin = "App/bin/Debug/net10.0/ecs";
    private const string Documents = """
        using EcsGen;

        namespace App;

        [TaskDefinition("web", Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = [LaunchType.Fargate, LaunchType.Ec2])]
        public partial class Web
        {
            [Container("nginx", Image = "public.ecr.aws/nginx/nginx:1.27")]
            [Port(Nginx.Http, Name = "http")]
            public partial class Nginx { public const int Http = 80; }
        }

        [Service("web", Cluster = typeof(Prod), TaskDefinition = typeof(Web), DesiredCount = 2)]
        [CapacityProviderStrategy(typeof(Disks), Weight = 1)]
        [AwsvpcConfiguration("subnet-0a1b2c3d4e5f60718")]
        [LoadBalancer(typeof(Web.Nginx), nameof(Web.Nginx.Http), TargetGroupArn = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/0123456789abcdef")]
        public partial class WebService;

        [Cluster("prod", CapacityProviderNames = ["FARGATE"], CapacityProviders = [typeof(Disks)], Services = [typeof(WebService)])]
        public partial class Prod;

        [CapacityProvider("disks")]
        [AutoScalingGroupProvider("arn:aws:autoscaling:eu-central-1:123456789012:autoScalingGroup:0b3b6e66-4c2d-4f1a-9a59-2f6b3d0c7e11:autoScalingGroupName/disks", ManagedScaling = true)]
        public partial class Disks;

        [RunTask("nightly", Cluster = typeof(Prod), TaskDefinition = typeof(Web))]
        [CapacityProviderStrategy(typeof(Disks), Weight = 1)]
        [AwsvpcConfiguration("subnet-0a1b2c3d4e5f60718")]
        public partial class Nightly
        {
            [ContainerOverride(typeof(Web.Nginx), Command = ["nginx", "-T"])]
            public partial class Nginx;
        }

        """;

    [Fact]
    public async Task Each_gets_a_file_of_its_own_and_names_the_others()
    {
        var scratch = Project(Documents);
        (await scratch.Build()).Succeeded();

        Assert.Equal(["disks.capacity-provider.json", "nightly.run-task.json", "prod.cluster-capacity-providers.json", "prod.cluster.json", "web.json", "web.service.json"], scratch.Files(InBin));
        using var service = Json(scratch, "web.service.json");
        Assert.Equal(("prod", "web", "disks"), (Text(service, "cluster"), Text(service, "taskDefinition"), service.RootElement.GetProperty("capacityProviderStrategy")[0].GetProperty("capacityProvider").GetString()));
        var balancer = service.RootElement.GetProperty("loadBalancers")[0];
        Assert.Equal(("nginx", 80), (balancer.GetProperty("containerName").GetString(), balancer.GetProperty("containerPort").GetInt32()));
        using var cluster = Json(scratch, "prod.cluster.json");
        Assert.Equal("prod", Text(cluster, "clusterName"));
        Assert.Equal("""["FARGATE","disks"]""", Compact(cluster, "capacityProviders"));
        using var providers = Json(scratch, "prod.cluster-capacity-providers.json");
        Assert.Equal(("prod", """["FARGATE","disks"]"""), (Text(providers, "cluster"), Compact(providers, "capacityProviders")));
        using var provider = Json(scratch, "disks.capacity-provider.json");
        Assert.Equal("ENABLED", provider.RootElement.GetProperty("autoScalingGroupProvider").GetProperty("managedScaling").GetProperty("status").GetString());
        using var run = Json(scratch, "nightly.run-task.json");
        Assert.Equal("""[{"name":"nginx","command":["nginx","-T"]}]""", Compact(run.RootElement.GetProperty("overrides").GetProperty("containerOverrides")));
    }

    [Fact]
    public async Task What_is_wrong_across_them_is_an_error_at_the_argument()
    {
        var scratch = Project(Documents.Replace("[CapacityProviderStrategy(typeof(Disks), Weight = 1)]\n[AwsvpcConfiguration(\"subnet-0a1b2c3d4e5f60718\")]\n[Load", "[CapacityProviderStrategy(\"FARGATE\", Weight = 1)]\n[Load", StringComparison.Ordinal)
            .Replace("DesiredCount = 2)", "DesiredCount = 2, LaunchType = LaunchType.Fargate)", StringComparison.Ordinal));
        var build = (await scratch.Build()).Failed();

        var line = Array.FindIndex(scratch.Read("App/Documents.cs").Split('\n'), text => text.StartsWith("[Service(", StringComparison.Ordinal)) + 1;
        var column = scratch.Read("App/Documents.cs").Split('\n')[line - 1].IndexOf("LaunchType.Fargate)", StringComparison.Ordinal) + 1;
        Assert.StartsWith($"{scratch.At("App/Documents.cs")}({line},{column}): error ", Assert.Single(build.MessagesOf("ECSG5008")), StringComparison.Ordinal);
        Assert.Empty(scratch.Files(InBin));
    }

    private Scratch Project(string documents)
    {
        var scratch = Scratch.Console(feed);
        scratch.Delete("App/Web.cs");
        scratch.Write("App/Documents.cs", documents.ReplaceLineEndings("\n"));
        return scratch;
    }

    private static JsonDocument Json(Scratch scratch, string file) => JsonDocument.Parse(scratch.Read(InBin + "/" + file));

    private static string? Text(JsonDocument document, string member) => document.RootElement.GetProperty(member).GetString();

    private static string Compact(JsonDocument document, string member) => Compact(document.RootElement.GetProperty(member));

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
