using System;

namespace EcsGen.Package.Infra;

/// <summary>C# sources.</summary>
internal static class Sources
{
    public const string Program = "public static class Program { public static void Main() { System.Console.WriteLine(\"runs\"); } }\n";

    /// <summary>A definition with one container; <c>{Version}</c> in the image is a parameter.</summary>
    public static string Definition(string type, string family, string image = "nginx:1.27", string cpu = "256") => $$"""
        public static class {{type}}
        {
            [EcsGen.CompilerServices.TaskDefinitionArtifact("{{family}}",
                "{\n  \"family\": \"{{family}}\",\n  \"cpu\": \"{{cpu}}\",\n  \"image\": \"{{Holes(image)}}\"\n}\n")]
            private static void Artifact() { }
        }
        """;

    /// <summary>What the generator leaves in the assembly, by hand.</summary>
    public static string Carrier(string type, string family) => $$"""
        public static class {{type}}
        {
            [EcsGen.CompilerServices.TaskDefinitionArtifact("{{family}}", "{}\n")]
            private static void Artifact() { }
        }
        """;

    private static string Holes(string image) => image
        .Replace("{Version}", "\\u0001Version\\u0001", StringComparison.Ordinal)
        .Replace("{Image}", "\\u0001Image\\u0001", StringComparison.Ordinal);
}
