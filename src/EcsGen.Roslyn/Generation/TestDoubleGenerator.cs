using System.Text;
using EcsGen.Roslyn.Generation.Doubles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.Roslyn.Generation;

/// <summary>
/// Makes the doubles of clusters, in projects that refer to EcsGen.Testing. There are few of them, in test projects, so Roslyn's own provider of attributed classes serves.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TestDoubleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var doubles = context.SyntaxProvider.ForAttributeWithMetadataName(
                DoubleParser.Attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancel) => found.TargetSymbol is INamedTypeSymbol type
                    ? DoubleParser.Parse(type, found.Attributes[0], Target.Of(found.SemanticModel.Compilation), cancel)
                    : null)
            .Where(static model => model is not null)
            .WithTrackingName(TrackingNames.Doubles);

        context.RegisterSourceOutput(doubles, static (output, model) => output.AddSource(model!.Type.HintName, SourceText.From(DoubleEmitter.Emit(model), Encoding.UTF8)));
    }
}
