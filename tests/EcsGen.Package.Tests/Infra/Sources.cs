using System.Linq;
using System.Text.RegularExpressions;

namespace EcsGen.Package.Infra;

/// <summary>C# sources.</summary>
internal static class Sources
{
    public const string Program = "public static class Program { public static void Main() { System.Console.WriteLine(\"runs\"); } }\n";

    /// <summary>A definition with one container, in C# 9; <c>{Name}</c> in the image is a parameter.</summary>
    public static string Definition(string type, string family, string image = "nginx:1.27", string cpu = "256") => $$"""
        [EcsGen.TaskDefinition("{{family}}", Cpu = {{cpu}}, Memory = 1024)]
        {{Parameters(image)}}
        public partial class {{type}}
        {
            [EcsGen.Container("main", Image = "{{image}}")]
            public partial class Main { }
        }
        """;

    /// <summary>What the generator leaves in the assembly, by hand.</summary>
    public static string Carrier(string type, string family) => $$"""
        public static class {{type}}
        {
            [EcsGen.CompilerServices.Artifact("task-definition", "{{family}}", "{}\n")]
            private static void Artifact() { }
        }
        """;

    private static string Parameters(string image) => string.Concat(
        Regex.Matches(image, "{([A-Z][a-z]*)}").Select(match => $"[EcsGen.Parameter(\"{match.Groups[1].Value}\")]"));
}
