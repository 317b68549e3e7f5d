using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using EcsGen.Model;
using EcsGen.Roslyn.Reading;
using EcsGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsGen.Roslyn.Analyzers.Application;

/// <summary>Looks for configuration keys that the code can't do without and that no container with this project's image is given.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredKeyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Get(ApplicationRules.RequiredKey));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(Known.TaskDefinition).IsEmpty) return;
            var containers = new OwnContainers(OwnImage.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
            var keys = new ConcurrentBag<RequiredKey>();
            start.RegisterSymbolAction(symbol => containers.Add((INamedTypeSymbol)symbol.Symbol), SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(node =>
            {
                if (RequiredKey.Of((ExpressionSyntax)node.Node, node.SemanticModel, node.CancellationToken) is { } key) keys.Add(key);
            }, SyntaxKind.ElementAccessExpression, SyntaxKind.InvocationExpression);
            start.RegisterCompilationEndAction(end => Report(end, keys, containers.All(end.CancellationToken).ToList()));
        });
    }

    private static void Report(CompilationAnalysisContext context, IEnumerable<RequiredKey> keys, List<OwnContainer> containers)
    {
        // what a file of variables gives is not known
        containers.RemoveAll(container => container.Node.Find("environmentFiles") is not null);
        if (containers.Count == 0) return;
        var settings = new HashSet<string>(AppSettings.Keys(context.Options, context.CancellationToken), StringComparer.OrdinalIgnoreCase);
        foreach (var key in keys.Where(key => key.IsVariable || !settings.Contains(key.Name)))
        {
            if (containers.FirstOrDefault(container => !key.IsGivenBy(ListeningPorts.Variables(container.Node).Select(variable => variable.Name))) is not { } without) continue;
            var place = without.Locate(without.Path, context.CancellationToken);
            var variable = key.Variable;
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Get(ApplicationRules.RequiredKey), key.Location, place is null ? null : [place],
                $"'{key.Name}' is required here, and container '{without.Name}' of {without.Type.Name} has no variable of it: add [Env(\"{variable}\", …)] or [Secret(\"{variable}\", …)]"));
        }
    }
}
