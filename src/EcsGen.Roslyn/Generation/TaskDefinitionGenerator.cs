using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EcsGen.Roslyn.Generation;

/// <summary>
/// Adds the names and the JSON to annotated classes. It reports nothing and says nothing about what is wrong: what can't be
/// read has no output, and the analyzer explains.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TaskDefinitionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var memo = new Memo();
        var read = context.CompilationProvider
            .Select((compilation, cancel) => memo.Read((CSharpCompilation)compilation, cancel))
            .WithTrackingName(TrackingNames.Read);
        var definitions = read.SelectMany(static (models, _) => models.Definitions).WithTrackingName(TrackingNames.Definitions);
        var containers = read.SelectMany(static (models, _) => models.Containers).WithTrackingName(TrackingNames.Containers);

        context.RegisterSourceOutput(definitions, static (output, model) => Add(output, model.Type.HintName, DefinitionEmitter.Emit(model)));
        context.RegisterSourceOutput(containers, static (output, model) => Add(output, model.Type.HintName, DefinitionEmitter.Emit(model)));
    }

    private static void Add(SourceProductionContext output, string hintName, string text) =>
        output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
}
