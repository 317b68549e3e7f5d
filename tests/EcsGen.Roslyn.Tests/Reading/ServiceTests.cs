using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Analyzers;
using Xunit;

namespace EcsGen.Roslyn.Tests.Reading;

/// <summary>Services, clusters, capacity providers and one-off tasks: what names what, and what comes of it.</summary>
public sealed class ServiceTests
{
    private const string Shop = """
        [TaskDefinition("shop-web")] public partial class ShopWeb
        {
            [Container("nginx"), Port(Nginx.Http, Name = "http")]
            public partial class Nginx { public const int Http = 80; public const string Name = "http"; public const int Other = 81; }
        }
        [TaskDefinition("shop-web-prod")] public partial class ShopWebProd : ShopWeb { }
        """;

    [Theory]
    [InlineData("TaskDefinition = typeof(ShopWeb)", "\"taskDefinition\":\"shop-web\"")]
    [InlineData("TaskDefinition = typeof(ShopWeb), Revision = \"7\"", "\"taskDefinition\":\"shop-web:7\"")]
    [InlineData("TaskDefinitionName = \"shop-web:7\"", "\"taskDefinition\":\"shop-web:7\"")]
    [InlineData("Cluster = typeof(Prod)", "\"cluster\":\"prod\"")]
    [InlineData("ClusterName = \"other\"", "\"cluster\":\"other\"")]
    public void A_service_names_definition_and_cluster(string argument, string expected) =>
        Assert.Contains(expected, Read.Json("S", Shop, $"[Cluster(\"prod\")] public partial class Prod {{ }} [Service(\"s\", {argument})] public partial class S {{ }}").ToJsonString(), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("typeof(ShopWeb.Nginx), nameof(ShopWeb.Nginx.Http)")]
    [InlineData("typeof(ShopWeb.Nginx), \"Http\"")]
    [InlineData("typeof(ShopWeb.Nginx), ShopWeb.Nginx.Http")]
    [InlineData("\"nginx\", 80")]
    public void A_load_balancer_names_container_and_port(string arguments) =>
        Assert.Equal(
            """[{"targetGroupArn":"arn","containerName":"nginx","containerPort":80}]""",
            Read.Json("S", Shop, $"[Service(\"s\"), LoadBalancer({arguments}, TargetGroupArn = \"arn\")] public partial class S {{ }}")["loadBalancers"]!.ToJsonString());

    [Theory]
    [InlineData("typeof(ShopWeb.Nginx), nameof(ShopWeb.Nginx.Http)")]
    [InlineData("typeof(ShopWeb.Nginx), nameof(ShopWeb.Nginx.Name)")]
    [InlineData("\"http\"")]
    public void A_port_is_named_by_the_constant_of_its_container(string arguments) =>
        Assert.Equal(
            """{"serviceName":"s","serviceConnectConfiguration":{"enabled":true,"services":[{"portName":"http"}]},"gatewayConnectors":[{"portName":"http"}]}""",
            Read.Json("S", Shop, $"[Service(\"s\"), ServiceConnect(true), ServiceConnectService({arguments}), GatewayConnector({arguments})] public partial class S {{ }}").ToJsonString());

    [Fact]
    public void An_environment_is_a_derived_class()
    {
        const string Base = """
            [Service("web", TaskDefinition = typeof(ShopWeb), DesiredCount = 1)]
            [AwsvpcConfiguration("subnet-1", SecurityGroups = new[] { "sg-1" })]
            [LoadBalancer(typeof(ShopWeb.Nginx), nameof(ShopWeb.Nginx.Http), TargetGroupArn = "dev")]
            [ServiceConnect(true)]
            public partial class Web
            {
                [ServiceConnectService(typeof(ShopWeb.Nginx), nameof(ShopWeb.Nginx.Http), DiscoveryName = "web"), ClientAlias(80)] public partial class Http { }
                [ServiceVolume("data", "role", SizeInGiB = 10)] public class Data { [EbsTagSpecification(EbsResourceType.Volume), Tag("a", "1")] public class Tags { } }
            }
            """;
        const string Prod = """
            [Parameter("Revision")]
            [Service("web-prod", TaskDefinition = typeof(ShopWebProd), Revision = "{Revision}", DesiredCount = 4)]
            [AwsvpcConfiguration("subnet-2", "subnet-3")]
            [LoadBalancer(typeof(ShopWebProd.Nginx), nameof(ShopWebProd.Nginx.Http), TargetGroupArn = "prod")]
            [Remove("serviceConnectConfiguration.services", "http")]
            public partial class WebProd : Web
            {
                [ServiceVolume("data")] public new class Data : Web.Data { [EbsTagSpecification(EbsResourceType.Volume), Tag("b", "2")] public new class Tags { } }
            }
            """;
        Assert.Equal(
            """{"serviceName":"web-prod","taskDefinition":"shop-web-prod:{Revision}","loadBalancers":[{"targetGroupArn":"prod","containerName":"nginx","containerPort":80}],"desiredCount":4,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-2","subnet-3"],"securityGroups":["sg-1"]}},"serviceConnectConfiguration":{"enabled":true},"volumeConfigurations":[{"name":"data","managedEBSVolume":{"sizeInGiB":10,"tagSpecifications":[{"resourceType":"volume","tags":[{"key":"a","value":"1"},{"key":"b","value":"2"}]}],"roleArn":"role"}}]}""",
            Read.Json("WebProd", Shop, Base, Prod).ToJsonString());
    }

    [Fact]
    public void A_part_that_is_a_class_is_removed_by_it() =>
        Assert.Equal(
            """{"serviceName":"t","serviceConnectConfiguration":{"enabled":true}}""",
            Read.Json("T", Shop, """
                [Service("s"), ServiceConnect(true)]
                public partial class S { [ServiceConnectService(typeof(ShopWeb.Nginx), nameof(ShopWeb.Nginx.Http)), ClientAlias(80)] public partial class Http { } }
                [Service("t"), Remove(typeof(S.Http))] public partial class T : S { }
                """).ToJsonString());

    [Fact]
    public void A_fragment_is_for_all_that_derive_from_it()
    {
        const string Source = """
            [AwsvpcConfiguration("subnet-1"), Tag("team", "shop"), CapacityProviderStrategy("FARGATE", Weight = 1)] public abstract class Inside { }
            [Service("s")] public partial class S : Inside { }
            [RunTask("r", TaskDefinitionName = "x")] public partial class R : Inside { }
            """;
        Assert.Equal("""{"serviceName":"s","capacityProviderStrategy":[{"capacityProvider":"FARGATE","weight":1}],"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"tags":[{"key":"team","value":"shop"}]}""", Read.Json("S", Source).ToJsonString());
        Assert.Equal("""{"capacityProviderStrategy":[{"capacityProvider":"FARGATE","weight":1}],"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"tags":[{"key":"team","value":"shop"}],"taskDefinition":"x"}""", Read.Json("R", Source).ToJsonString());
    }

    private const string Providers = """
        [CapacityProvider("asg"), AutoScalingGroupProvider("arn", ManagedScaling = true, TargetCapacity = 90)] public partial class Asg { }
        [CapacityProvider("mi", Cluster = typeof(Prod)), ManagedInstancesProvider("role", "profile")] public partial class Mi { }
        """;

    [Fact]
    public void A_cluster_names_its_providers_by_name_and_by_class()
    {
        const string Source = Providers + """
            [Cluster("prod", CapacityProviders = new[] { typeof(Asg) }, CapacityProviderNames = new[] { "FARGATE" }), DefaultCapacityProviderStrategy(typeof(Asg), Weight = 1)]
            public partial class Prod { }
            """;
        Assert.Equal("""{"clusterName":"prod","capacityProviders":["FARGATE","asg"],"defaultCapacityProviderStrategy":[{"capacityProvider":"asg","weight":1}]}""", Read.Json("Prod", Source).ToJsonString());
        Assert.Equal("""{"cluster":"prod","capacityProviders":["FARGATE","asg"],"defaultCapacityProviderStrategy":[{"capacityProvider":"asg","weight":1}]}""", Read.Json("Prod cluster-capacity-providers", Source).ToJsonString());
        Assert.Equal("""{"name":"asg","autoScalingGroupProvider":{"autoScalingGroupArn":"arn","managedScaling":{"status":"ENABLED","targetCapacity":90}}}""", Read.Json("Asg", Source).ToJsonString());
        Assert.Equal("""{"name":"mi","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"role","instanceLaunchTemplate":{"ec2InstanceProfileArn":"profile"}}}""", Read.Json("Mi", Source).ToJsonString());
    }

    [Fact]
    public void A_cluster_is_created_before_its_managed_instances()
    {
        const string Source = Providers + "[Cluster(\"prod\", CapacityProviders = new[] { typeof(Asg), typeof(Mi) })] public partial class Prod { }";
        Assert.Equal("""{"clusterName":"prod"}""", Read.Json("Prod", Source).ToJsonString());
        Assert.Equal("""{"cluster":"prod","capacityProviders":["asg","mi"],"defaultCapacityProviderStrategy":[]}""", Read.Json("Prod cluster-capacity-providers", Source).ToJsonString());
    }

    [Fact]
    public void A_run_overrides_containers_by_their_class() =>
        Assert.Equal(
            """{"overrides":{"containerOverrides":[{"name":"nginx","command":["x"],"environment":[{"name":"A","value":"1"}]}],"cpu":"512"},"taskDefinition":"shop-web"}""",
            Read.Json("R", Shop, """
                [RunTask("r", TaskDefinition = typeof(ShopWeb)), TaskOverride(Cpu = 512)]
                public partial class R { [ContainerOverride(typeof(ShopWeb.Nginx), Command = new[] { "x" }), Env("A", "1")] public class Nginx { } }
                """).ToJsonString());

    [Theory]
    [InlineData("""[Service("s", TaskDefinition = {|ECSG1010:typeof(string)|})] public partial class S { }""")]
    [InlineData("""[TaskDefinition("a")] public abstract partial class A { } [Service("s", TaskDefinition = {|ECSG1010:typeof(A)|})] public partial class S { }""")]
    [InlineData("""[Cluster("c")] public partial class C { } [Service("s", TaskDefinition = {|ECSG1010:typeof(C)|})] public partial class S { }""")]
    [InlineData("""[Service("s"), LoadBalancer({|ECSG1010:typeof(string)|}, 80)] public partial class S { }""")]
    [InlineData("""[Container("c")] public class C { public const string Text = "x"; } [Service("s"), LoadBalancer(typeof(C), {|ECSG1015:"Http"|}), LoadBalancer(typeof(C), {|ECSG1015:nameof(C.Text)|})] public partial class S { }""")]
    [InlineData("""[Container("c"), Port(81)] public class C { public const int Http = 80; public const int Nameless = 81; } [Service("s"), GatewayConnector(typeof(C), {|ECSG1015:nameof(C.Http)|}), GatewayConnector(typeof(C), {|ECSG1015:nameof(C.Nameless)|}), GatewayConnector(typeof(string), {|ECSG1015:"Http"|})] public partial class S { }""")]
    [InlineData("""[Cluster("c", CapacityProviders = new[] { {|ECSG1010:typeof(C)|} }), DefaultCapacityProviderStrategy({|ECSG1010:typeof(C)|})] public partial class C { }""")]
    [InlineData("""[Service("s", Revision = {|ECSG1004:"7"|})] public partial class S { }""")]
    [InlineData("""[Cluster("c")] public partial class C { } [Service("s", Cluster = {|ECSG1004:typeof(C)|}, ClusterName = "d")] public partial class S { }""")]
    [InlineData("""[Service("s"), DeploymentLifecycleHook(HookDetails = {|ECSG1004:"{"|})] public partial class S { }""")]
    [InlineData("""[Service("s")] public class {|ECSG1001:S|} { }""")]
    [InlineData("""[{|ECSG1011:Service("s")|}] public partial class S { public const string ServiceName = "x"; }""")]
    [InlineData("""[Service("s"), {|ECSG1008:Cluster("c")|}] public partial class S { }""")]
    [InlineData("""[Service("s"), {|ECSG1008:ClientAlias(80)|}] public partial class S { }""")]
    [InlineData("""[{|ECSG1008:AwsvpcConfiguration("subnet-1")|}] public class S { }""")]
    [InlineData("""[Service("s")] public partial class S { } [Service({|ECSG1005:"S"|})] public partial class T { } [Cluster("s")] public partial class C { }""")]
    [InlineData("""[Parameter("P", Member = {|ECSG1012:"serviceName"|}), Service("s")] public partial class S { }""")]
    [InlineData("""[Service("s"), Remove({|ECSG1013:"loadBalancers"|})] public partial class S { }""")]
    public Task What_is_wrong_is_said(string source) => Verify.Says(source);
}
