using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.Bench.Driver;

/// <summary>What Roslyn itself costs a generator that asks for the attribute by name and then does nothing.</summary>
internal sealed class EmptyFloor : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var found = context.SyntaxProvider.ForAttributeWithMetadataName("EcsGen.TaskDefinitionAttribute", static (node, _) => node is TypeDeclarationSyntax, static (_, _) => 0);
        context.RegisterSourceOutput(found, static (_, _) => { });
    }
}

/// <summary>What it costs to have the attributes of a definition and its containers bound, and to look at every value.</summary>
internal sealed class BindingFloor : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var found = context.SyntaxProvider.ForAttributeWithMetadataName("EcsGen.TaskDefinitionAttribute", static (node, _) => node is TypeDeclarationSyntax,
            static (target, _) => Touch((INamedTypeSymbol)target.TargetSymbol));
        context.RegisterSourceOutput(found, static (_, _) => { });
    }

    private static int Touch(INamedTypeSymbol type)
    {
        var count = 0;
        foreach (var attribute in type.GetAttributes())
        {
            count += attribute.AttributeClass is null ? 0 : 1;
            foreach (var argument in attribute.ConstructorArguments) count += argument.IsNull ? 0 : 1;
            foreach (var argument in attribute.NamedArguments) count += argument.Value.IsNull ? 0 : 1;
        }
        foreach (var nested in type.GetTypeMembers()) count += Touch(nested);
        return count;
    }
}
