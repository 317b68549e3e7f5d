using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsGen.Build;

/// <summary>Assemblies that carry task definitions, from source.</summary>
internal static class Compiled
{
    /// <summary>The attribute as a project would see it, here as source.</summary>
    public const string AttributeSource = """
        namespace EcsGen.CompilerServices
        {
            [System.AttributeUsage(System.AttributeTargets.Method)]
            public sealed class ArtifactAttribute : System.Attribute
            {
                public ArtifactAttribute(string kind, string name, string text) { }
                public string Later { get; set; }
                public int Number { get; set; }
                public string Unread { get; set; }
            }
        }
        """;

    /// <summary>An assembly that declares the attribute itself.</summary>
    public static MemoryStream WithAttribute(string source) => Emit([AttributeSource, source]);

    /// <summary>An assembly that has the attribute from a reference.</summary>
    public static MemoryStream ReferencingAttribute(string source) =>
        Emit([source], MetadataReference.CreateFromStream(Emit([AttributeSource], name: "Attributes")));

    /// <summary>A definition as the generator leaves it.</summary>
    public static string Definition(string type, string family, string text) =>
        $"partial class {type} {{ {Carrier(family, text)} }}";

    public static string Carrier(string family, string text) =>
        $"[EcsGen.CompilerServices.Artifact(\"task-definition\", {Literal(family)}, {Literal(text)})] private static void Artifact() {{ }}";

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static MemoryStream Emit(string[] sources, MetadataReference? reference = null, string name = "App")
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true);
        var core = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
        var compilation = CSharpCompilation.Create(
            name, sources.Select(source => CSharpSyntaxTree.ParseText(source)), reference is null ? [core] : [core, reference], options);

        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
        stream.Position = 0;
        return stream;
    }
}
