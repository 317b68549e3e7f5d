namespace EcsGen.CodeFixes.Tests.Infra;

/// <summary>Definitions that are fine but for what a test puts in.</summary>
internal static class Snippet
{
    public const string OnFargate = ", Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = new[] { LaunchType.Fargate }";

    /// <summary>A definition of one container: more arguments for both, and lines with attributes for both.</summary>
    public static string Web(string definition = "", string container = "", string onContainer = "", string onDefinition = "", string family = "\"web\"") =>
        $$"""
        using EcsGen;

        [TaskDefinition({{family}}{{definition}})]{{Lines("\n", onDefinition)}}
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27"{{container}})]{{Lines("\n    ", onContainer)}}
            public partial class Nginx { }

            [Container("log", Image = "log:1.0"{{(definition.Contains("Fargate") ? "" : ", Memory = 128")}})]
            public partial class Log { }
        }
        """;

    /// <summary>A service of a definition of one container: its arguments after the name, and lines with attributes for all three.</summary>
    public static string Service(string service, string onService = "", string definition = "", string container = ", Memory = 128", string onContainer = "", string onDefinition = "") =>
        $$"""
        using EcsGen;

        [TaskDefinition("web"{{definition}})]{{Lines("\n", onDefinition)}}
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27"{{container}})]{{Lines("\n    ", onContainer)}}
            [Port(80, Name = "http")]
            public partial class Nginx { }
        }

        [Service("web"{{service}})]{{Lines("\n", onService)}}
        public partial class WebService { }
        """;

    private static string Lines(string before, string attributes) => attributes.Length == 0 ? "" : before + attributes.Replace("\n", before);
}
