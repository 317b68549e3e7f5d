using System.Linq;
using System.Text;
using System.Threading;
using EcsGen.Roslyn.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.Roslyn.Generation;

/// <summary>
/// Adds the family, the JSON and the container names to annotated classes. It reports nothing and says nothing about what is wrong: what can't be
/// read has no output, and the analyzer explains.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TaskDefinitionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var definitions = context.SyntaxProvider
            .ForAttributeWithMetadataName(Known.TaskDefinition, static (node, _) => node is TypeDeclarationSyntax, Definition)
            .Where(static model => model is not null)
            .WithTrackingName(TrackingNames.Definitions);
        var target = context.CompilationProvider
            .Select(static (compilation, _) => Target.Of(compilation))
            .WithTrackingName(TrackingNames.Target);
        var containers = context.SyntaxProvider
            .ForAttributeWithMetadataName(Known.Container, static (node, _) => node is TypeDeclarationSyntax, Container)
            .Where(static model => model is not null)
            .WithTrackingName(TrackingNames.Containers);

        context.RegisterSourceOutput(
            definitions.Combine(target).WithTrackingName(TrackingNames.DefinitionOutputs),
            static (output, input) => Add(output, input.Left!.Type.HintName, DefinitionEmitter.Emit(input.Left, input.Right)));
        context.RegisterSourceOutput(
            containers.Combine(target).WithTrackingName(TrackingNames.ContainerOutputs),
            static (output, input) => Add(output, input.Left!.Type.HintName, DefinitionEmitter.Emit(input.Left, input.Right)));
    }

    private static DefinitionModel? Definition(GeneratorAttributeSyntaxContext context, CancellationToken cancel) =>
        context.TargetSymbol is INamedTypeSymbol type && IsFirstPart(type, context, "TaskDefinitionAttribute")
            ? DefinitionParser.Parse(type, cancel)
            : null;

    private static ContainerModel? Container(GeneratorAttributeSyntaxContext context, CancellationToken cancel) =>
        context.TargetSymbol is INamedTypeSymbol type && IsFirstPart(type, context, "ContainerAttribute")
            ? DefinitionParser.ParseContainer(type, cancel)
            : null;

    // the attribute on two parts is an error of the compiler's, but it calls us once for each
    private static bool IsFirstPart(INamedTypeSymbol type, GeneratorAttributeSyntaxContext context, string attribute) =>
        Known.Find(type, attribute)?.ApplicationSyntaxReference is { } reference
        && reference.SyntaxTree == context.TargetNode.SyntaxTree
        && context.TargetNode.Span.Contains(reference.Span);

    private static void Add(SourceProductionContext output, string hintName, string text) =>
        output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
}
