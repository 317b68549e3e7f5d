using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>What can be wrong between a definition and the application in its container. Only the analyzers of C# see both; here stands what the rules are.</summary>
internal static class ApplicationRules
{
    /// <summary>A mapped port that nothing listens on.</summary>
    public static RuleInfo ListeningPort { get; } = new("ECSG7001", "A container with this project's image maps the port that the application listens on")
    {
        Kind = RuleKind.Application,
        Evidence = Evidence.Documented,
        Description = "Since .NET 8 the images of ASP.NET Core listen on port 8080, before on 80. A mapping to another port leads nowhere: health checks fail and the service never becomes stable.",
        Sources = EquatableArray.Create(
            "https://learn.microsoft.com/dotnet/core/compatibility/containers/8.0/aspnet-port",
            "https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints"),
    };

    /// <summary>A shutdown that takes longer than ECS waits.</summary>
    public static RuleInfo ShutdownTime { get; } = new("ECSG7002", "The application's shutdown timeout is not longer than the container's stopTimeout")
    {
        Kind = RuleKind.Application,
        Evidence = Evidence.Documented,
        Description = "ECS asks a container to stop and kills it after stopTimeout, 30 seconds where it is not set. A host that gives its work longer is killed while the work goes on.",
        Sources = EquatableArray.Create(
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
            "https://learn.microsoft.com/dotnet/api/microsoft.extensions.hosting.hostoptions.shutdowntimeout"),
    };

    /// <summary>A required key that nobody gives.</summary>
    public static RuleInfo RequiredKey { get; } = new("ECSG7003", "A configuration key that the application requires is given by the definition")
    {
        Kind = RuleKind.Application,
        Evidence = Evidence.Documented,
        IsOptIn = true,
        Description = "A key that the code can't do without, and that no Env, no Secret and no appsettings.json gives, makes the container end as soon as it starts. Off by default: a key may come from elsewhere.",
        Sources = EquatableArray.Create(
            "https://learn.microsoft.com/aspnet/core/fundamentals/configuration/#non-prefixed-environment-variables"),
    };

    public static EquatableArray<RuleInfo> All { get; } = EquatableArray.Create(ListeningPort, ShutdownTime, RequiredKey);
}
