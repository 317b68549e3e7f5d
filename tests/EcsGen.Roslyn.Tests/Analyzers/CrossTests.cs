using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace EcsGen.Roslyn.Tests.Analyzers;

/// <summary>What a service says against what it names: once, at the argument that is wrong, with the other place beside it.</summary>
public sealed class CrossTests
{
    private const string Web = """
        [TaskDefinition("web", NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = new[] { LaunchType.Fargate }, Cpu = 256, Memory = 512)] public partial class Web
        {
            [Container("nginx", Image = "nginx:1"), Port(80, Name = "http")] public partial class Nginx { public const int Http = 80; public const int Https = 443; }
        }
        [TaskDefinition("api", NetworkMode = NetworkMode.Awsvpc)] public partial class Api { [Container("api", Image = "api:1"), Port(80)] public partial class App { } }

        """;

    [Theory]
    [InlineData("""[Service("s", TaskDefinition = typeof(Web), DesiredCount = 1), AwsvpcConfiguration("subnet-1"), LoadBalancer({|ECSG5060:typeof(Api.App)|}, 80, TargetGroupArn = "arn")] public partial class S { }""")]
    [InlineData("""[Service("s", TaskDefinition = typeof(Web), DesiredCount = 1), AwsvpcConfiguration("subnet-1"), LoadBalancer(typeof(Web.Nginx), {|ECSG5061:nameof(Web.Nginx.Https)|}, TargetGroupArn = "arn")] public partial class S { }""")]
    [InlineData("""[{|ECSG5052:Service("s", TaskDefinition = typeof(Web), DesiredCount = 1, LaunchType = LaunchType.Fargate)|}] public partial class S { }""")]
    [InlineData("""[Service("s", TaskDefinition = typeof(Web), DesiredCount = 1), AwsvpcConfiguration("subnet-1"), ServiceConnect(true, Namespace = "n"), ServiceConnectService({|ECSG5102:"https"|})] public partial class S { }""")]
    [InlineData("""[{|ECSG5052:RunTask("r", TaskDefinition = typeof(Web), LaunchType = LaunchType.Fargate)|}] public partial class R { }""")]
    public Task It_is_said_where_it_is_wrong(string source) => Verify.Says(Web + source);

    [Fact]
    public async Task What_a_base_says_is_not_said_again()
    {
        var said = await Verify.SaysOnly("ECSG5008", Web + """
            [Service("s", DesiredCount = 1, TaskDefinition = typeof(Web), LaunchType = {|ECSG5008:LaunchType.Fargate|}), AwsvpcConfiguration("subnet-1"), CapacityProviderStrategy("FARGATE", Weight = 1)] public partial class S { }
            [Service("t", DesiredCount = 2)] public partial class T : S { }
            """);
        Assert.Single(said);
    }

    [Fact]
    public async Task An_environment_names_a_definition_that_lacks_the_container_of_its_base()
    {
        var said = await Verify.Says(Web + """
            [Service("s", TaskDefinition = typeof(Web), DesiredCount = 1), AwsvpcConfiguration("subnet-1"), LoadBalancer(typeof(Web.Nginx), 80, TargetGroupArn = "arn")] public partial class S { }
            [{|ECSG5060:Service("t", TaskDefinition = typeof(Api))|}] public partial class T : S { }
            """);
        Assert.Contains(said.Single().AdditionalLocations, place => Verify.TextAt(place) == "typeof(Web.Nginx)");
    }

    [Fact]
    public async Task A_cluster_says_what_its_providers_make_of_a_service()
    {
        var said = await Verify.Says(Web + """
            [CapacityProvider("asg"), AutoScalingGroupProvider("arn:aws:autoscaling:eu-central-1:123456789012:autoScalingGroup:1:autoScalingGroupName/a")] public partial class Asg { }
            [Service("s", TaskDefinition = typeof(Web), DesiredCount = 1), AwsvpcConfiguration("subnet-1"), CapacityProviderStrategy("other", Weight = 1)] public partial class S { }
            [Cluster("c", CapacityProviders = new[] { typeof(Asg) }, Services = new[] { {|ECSG5016:typeof(S)|} })] public partial class C { }
            """);
        Assert.Contains(said.Single().AdditionalLocations, place => Verify.TextAt(place) == "\"other\"");
    }

    [Fact]
    public Task A_cluster_names_services() => Verify.Says("""[Cluster("c", Services = new[] { {|ECSG1010:typeof(string)|} })] public partial class C { }""");

    [Fact]
    public async Task A_service_that_names_its_cluster_says_it_itself() =>
        await Verify.Says(Web + """
            [Service("s", TaskDefinition = typeof(Web), DesiredCount = 1, Cluster = typeof(C)), AwsvpcConfiguration("subnet-1"), CapacityProviderStrategy({|ECSG5016:"other"|}, Weight = 1)] public partial class S { }
            [Cluster("c", CapacityProviderNames = new[] { "FARGATE" }, Services = new[] { typeof(S) })] public partial class C { }
            """);
}
