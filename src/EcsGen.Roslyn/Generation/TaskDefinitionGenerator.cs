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
            .WithTrackingName(TrackingNames.Definitions);
        var target = context.CompilationProvider
            .Select(static (compilation, _) => Target.Of(compilation))
            .WithTrackingName(TrackingNames.Target);
        var containers = context.SyntaxProvider
            .ForAttributeWithMetadataName(Known.Container, static (node, _) => node is TypeDeclarationSyntax, Container)
            .WithTrackingName(TrackingNames.Containers);

        // nulls stay in the pipeline: where a Where drops some, the compiler's driver loses outputs after certain edits
        context.RegisterSourceOutput(
            definitions.Combine(target).WithTrackingName(TrackingNames.DefinitionOutputs),
            static (output, input) =>
            {
                if (input.Left is { } model) Add(output, model.Type.HintName, DefinitionEmitter.Emit(model, input.Right));
            });
        context.RegisterSourceOutput(
            containers.Combine(target).WithTrackingName(TrackingNames.ContainerOutputs),
            static (output, input) =>
            {
                if (input.Left is { } model) Add(output, model.Type.HintName, DefinitionEmitter.Emit(model, input.Right));
            });
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
