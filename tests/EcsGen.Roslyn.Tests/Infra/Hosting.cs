namespace EcsGen.Roslyn.Tests.Infra;

/// <summary>As much of the .NET hosting libraries as the rules on applications look at: they are in no targeting pack of the runtime alone.</summary>
internal static class Hosting
{
    public const string Source = """
        using System;

        namespace Microsoft.Extensions.Hosting
        {
            public class HostOptions { public TimeSpan ShutdownTimeout { get; set; } }
        }

        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { string? this[string key] { get; } IConfigurationSection GetSection(string key); }

            public interface IConfigurationSection : IConfiguration { string? Value { get; } }

            public static class ConfigurationExtensions
            {
                public static string? GetConnectionString(this IConfiguration configuration, string name) => configuration["ConnectionStrings:" + name];

                public static IConfigurationSection GetRequiredSection(this IConfiguration configuration, string key) => configuration.GetSection(key);
            }
        }

        namespace Microsoft.AspNetCore.Builder
        {
            public class WebApplication { public System.Collections.Generic.ICollection<string> Urls { get; } = null!; public void Run(string? url = null) { } }

            public class WebHostBuilder { public WebHostBuilder UseUrls(params string[] urls) => this; public WebHostBuilder UseShutdownTimeout(TimeSpan time) => this; }
        }
        """;
}
