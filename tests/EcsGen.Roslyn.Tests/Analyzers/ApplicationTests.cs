using System;
using System.Linq;
using System.Threading.Tasks;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Xunit;
using App = EcsGen.Roslyn.Tests.Infra.Application;

namespace EcsGen.Roslyn.Tests.Analyzers;

public class ApplicationTests
{
    private const string Fargate = "RequiresCompatibilities = new[] { LaunchType.Fargate }";

    private static string Definition(string attributes, string image = "shop/web:1.0", string container = "", string task = "") =>
        $"[TaskDefinition(\"web\", Cpu = 256, Memory = 512{task})] public partial class Web {{ [Container(\"web\", Image = \"{image}\"{container})] {attributes} public partial class App {{ }} }}\n";

    [Fact]
    public async Task Port_that_nobody_listens_on_is_said_at_the_port_with_the_right_one()
    {
        var source = Definition("[Port(80)]");
        var found = Assert.Single(await App.Web().Analyze(source));

        Assert.Equal(("ECSG7001", "80"), (found.Id, Text(found)));
        Assert.Equal("8080", found.Properties["replacement"]);
        Assert.Contains("8080", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Port(8080)]")]
    [InlineData("[Port(9090)] [Port(8080)]")]
    [InlineData("")]
    [InlineData("[Port(80)] [Env(\"ASPNETCORE_HTTP_PORTS\", \"80\")]")]
    [InlineData("[Port(80)] [Env(\"ASPNETCORE_HTTP_PORTS\", \"8080;80\")]")]
    [InlineData("[Port(5000)] [Env(\"ASPNETCORE_URLS\", \"http://+:5000\")]")]
    [InlineData("[Port(80)] [Env(\"URLS\", \"http://*\")]")]
    [InlineData("[Port(443)] [Env(\"ASPNETCORE_HTTP_PORTS\", \"80\")] [Env(\"ASPNETCORE_HTTPS_PORTS\", \"443\")]")]
    [InlineData("[Port(7000)] [Env(\"Kestrel__Endpoints__Http__Url\", \"http://[::]:7000\")] [Env(\"ASPNETCORE_URLS\", \"http://+:5000\")]")]
    [InlineData("[Port(80)] [Env(\"ASPNETCORE_URLS\", \"somewhere\")]")]
    [InlineData("[Port(80)] [Secret(\"ASPNETCORE_URLS\", \"/web/urls\")]")]
    [InlineData("[Port(80)] [EnvironmentFile(\"arn:aws:s3:::b/a.env\")]")]
    public async Task Right_or_unknown_port_is_not_said(string attributes) => Assert.Empty(await App.Web().Analyze(Definition(attributes)));

    [Theory]
    [InlineData("[Port(8080)] [Env(\"ASPNETCORE_HTTP_PORTS\", \"5000\")]", "5000")]
    [InlineData("[Port(8080)] [Env(\"ASPNETCORE_URLS\", \"http://+:5000\")] [Env(\"ASPNETCORE_HTTP_PORTS\", \"8080\")]", "5000")]
    public async Task What_the_definition_says_over_the_image_counts(string attributes, string right) =>
        Assert.Equal(right, Assert.Single(await App.Web().Analyze(Definition(attributes))).Properties["replacement"]);

    [Theory]
    [InlineData("TargetFramework=net7.0", "8080", "80")]
    [InlineData("TargetFramework=net8.0", "80", "8080")]
    [InlineData("ContainerBaseImage=mcr.microsoft.com/dotnet/aspnet:6.0-alpine", "8080", "80")]
    [InlineData("ContainerBaseImage=example.com/own:1", "80", null)]
    [InlineData("UsingMicrosoftNETSdkWeb=", "80", null)]
    [InlineData("EcsGenContainerPorts=80/tcp|9000/tcp", "80", null)]
    [InlineData("EcsGenContainerEnvironment=ASPNETCORE_HTTP_PORTS=5000|A=b", "80", "5000")]
    public async Task Image_decides_what_is_listened_on(string property, string mapped, string? right)
    {
        string[] stated = ["AssemblyName=Shop.Web", "TargetFramework=net10.0", "UsingMicrosoftNETSdkWeb=true", "ContainerRepository=shop/web"];
        var name = property.Split('=')[0];
        var found = await new App([.. stated.Where(other => !other.StartsWith(name + "=", StringComparison.Ordinal)), property]).Analyze(Definition($"[Port({mapped})]"));
        Assert.Equal(right, found.SingleOrDefault()?.Properties["replacement"]);
    }

    [Theory]
    [InlineData("nginx:1.27", false)]
    [InlineData("shop/web-admin:1", false)]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/web:2.0", true)]
    [InlineData("shop/web@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true)]
    [InlineData("localhost:5000/shop/web", true)]
    public async Task Only_this_projects_image_is_looked_at(string image, bool isOwn) =>
        Assert.Equal(isOwn, (await App.Web().Analyze(Definition("[Port(80)]", image))).Any());

    [Fact]
    public async Task Image_that_the_build_fills_in_is_this_projects()
    {
        var source = Definition("[Port(80)]", "{Image}").Replace("public partial class Web", "[Parameter(\"Image\")] public partial class Web", StringComparison.Ordinal);
        Assert.Single(await App.Web("EcsGenContainerImageParameter=Image").Analyze(source));
        Assert.Empty(await App.Web().Analyze(source));
        Assert.Single(await App.Web().Analyze(Definition("[Port(80)]", "shop/web:{Version}").Replace("public partial class Web", "[Parameter(\"Version\")] public partial class Web", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("class C { void M(WebHostBuilder b) { b.UseUrls(\"http://+:80\"); } }")]
    [InlineData("class C { void M(WebApplication a) { a.Urls.Add(\"http://+:80\"); } }")]
    [InlineData("class C { void M(WebApplication a) { a.Run(\"http://+:80\"); } }")]
    public async Task Code_that_says_where_to_listen_makes_it_unknown(string code) => Assert.Empty(await App.Web().Analyze(Definition("[Port(80)]"), code));

    [Fact]
    public async Task Settings_that_say_where_to_listen_make_it_unknown()
    {
        var settings = new App("TargetFramework=net10.0", "UsingMicrosoftNETSdkWeb=true", "ContainerRepository=shop/web") { Settings = """{ "Kestrel": { "Endpoints": {} } }""" };
        Assert.Empty(await settings.Analyze(Definition("[Port(80)]")));
    }

    [Theory]
    [InlineData("StopTimeout = 20", "options.ShutdownTimeout = TimeSpan.FromSeconds(45);", "45")]
    [InlineData("StopTimeout = 60", "options.ShutdownTimeout = TimeSpan.FromMinutes(1.5);", "90")]
    [InlineData("StopTimeout = 20", "options.ShutdownTimeout = new TimeSpan(0, 0, 21);", "21")]
    [InlineData("StopTimeout = 20", "new WebHostBuilder().UseShutdownTimeout(TimeSpan.FromSeconds(25));", "25")]
    public async Task Shutdown_that_ECS_cuts_short_is_said_at_the_container(string container, string code, string needed)
    {
        var found = Assert.Single(await App.Web().Analyze(Definition("", container: ", " + container), $"class C {{ void M(HostOptions options) {{ {code} }} }}"));

        Assert.Equal(("ECSG7002", container.Split(' ')[2]), (found.Id, Text(found)));
        Assert.Equal(needed, found.Properties["replacement"]);
        Assert.Contains("TimeSpan", Text(Assert.Single(found.AdditionalLocations)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Default_of_30_seconds_counts_on_Fargate_where_nothing_over_120_helps()
    {
        const string Code = "class C { void M(HostOptions options) { options.ShutdownTimeout = TimeSpan.FromSeconds(N); } }";
        var fargate = Definition("", task: ", " + Fargate);
        Assert.Equal("31", Assert.Single(await App.Web().Analyze(fargate, Code.Replace("N", "31", StringComparison.Ordinal))).Properties["replacement"]);
        Assert.False(Assert.Single(await App.Web().Analyze(fargate, Code.Replace("N", "121", StringComparison.Ordinal))).Properties.ContainsKey("replacement"));
        Assert.Empty(await App.Web().Analyze(fargate, Code.Replace("N", "30", StringComparison.Ordinal)));
        Assert.Empty(await App.Web().Analyze(Definition(""), Code.Replace("N", "31", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("options.ShutdownTimeout = TimeSpan.FromSeconds(seconds);")]
    [InlineData("new Other().ShutdownTimeout = TimeSpan.FromSeconds(99);")]
    [InlineData("options.ShutdownTimeout = System.Threading.Timeout.InfiniteTimeSpan;")]
    public async Task Unknown_shutdown_is_not_said(string code) => Assert.Empty(await App.Web().Analyze(
        Definition("", container: ", StopTimeout = 20"), $"class C {{ void M(HostOptions options, int seconds) {{ {code} }} }} class Other {{ public TimeSpan ShutdownTimeout {{ get; set; }} }}"));

    [Theory]
    [InlineData("configuration[\"Db:Host\"]!", "Db:Host", "Db__Host")]
    [InlineData("configuration[\"Db:Host\"] ?? throw new InvalidOperationException()", "Db:Host", "Db__Host")]
    [InlineData("configuration.GetRequiredSection(\"Mail\")", "Mail", "Mail")]
    [InlineData("configuration.GetConnectionString(\"Main\")!", "ConnectionStrings:Main", "ConnectionStrings__Main")]
    [InlineData("Environment.GetEnvironmentVariable(\"DB_HOST\")!", "DB_HOST", "DB_HOST")]
    public async Task Required_key_that_nobody_gives_is_said_where_it_is_read(string expression, string key, string variable)
    {
        var code = $"class C {{ object M(IConfiguration configuration) => {expression}; }}";
        var found = Assert.Single(await App.Web().Analyze(Definition(""), code));
        Assert.Equal("ECSG7003", found.Id);
        Assert.Contains($"'{key}'", found.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains(variable, found.GetMessage(null), StringComparison.Ordinal);

        Assert.Empty(await App.Web().Analyze(Definition($"[Env(\"{variable}\", \"a\")]"), code));
        Assert.Empty(await App.Web().Analyze(Definition($"[Secret(\"{variable}\", \"/a\")]"), code));
        Assert.Empty(await App.Web().Analyze(Definition("[EnvironmentFile(\"arn:aws:s3:::b/a.env\")]"), code));
        Assert.Empty(await App.Web().Analyze(Definition("", "nginx:1"), code));
    }

    [Theory]
    [InlineData("configuration[\"Db:Host\"]")]
    [InlineData("configuration[\"Db:Host\"] ?? \"localhost\"")]
    [InlineData("configuration.GetSection(\"Db\")[\"Host\"]!")]
    [InlineData("configuration[Environment.MachineName]!")]
    [InlineData("Environment.GetEnvironmentVariable(\"DB_HOST\")")]
    public async Task Key_that_is_not_required_or_not_known_is_not_said(string expression) =>
        Assert.Empty(await App.Web().Analyze(Definition(""), $"class C {{ object? M(IConfiguration configuration) => {expression}; }}"));

    [Fact]
    public async Task Settings_and_prefixed_variables_and_keys_of_a_section_give_a_key()
    {
        const string Code = "class C { object M(IConfiguration configuration) => configuration[\"Db:Host\"]!; object N(IConfiguration configuration) => configuration.GetRequiredSection(\"Db\"); }";
        var settings = new App("ContainerRepository=shop/web") { Settings = """{ "db": { "host": "localhost" } }""" };
        Assert.Empty(await settings.Analyze(Definition(""), Code));
        Assert.Empty(await App.Web().Analyze(Definition("[Env(\"ASPNETCORE_DB__HOST\", \"a\")]"), Code));
    }

    [Fact]
    public async Task Derived_definition_says_what_its_base_says_once()
    {
        var source = Definition("[Port(80)]") + "[TaskDefinition(\"web-prod\", Memory = 1024)] public partial class WebProd : Web { }";
        Assert.Single(await App.Web().Analyze(source));
    }

    private static string Text(Diagnostic diagnostic) => Text(diagnostic.Location);

    private static string Text(Location location) => location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(location.SourceSpan);
}
