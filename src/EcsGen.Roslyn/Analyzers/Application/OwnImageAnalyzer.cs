using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
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

/// <summary>Compares the definitions with the application that this project is: the port it listens on, the time it takes to stop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnImageAnalyzer : DiagnosticAnalyzer
{
    private const int DefaultStopTimeout = 30;
    private const int LongestOnFargate = 120;

    // code that says itself where to listen: nothing is known then
    private static readonly string[] Listening = ["UseUrls", "ListenAnyIP", "ListenLocalhost", "Listen", "ListenUnixSocket", "ConfigureKestrel", "UseKestrel", "UseHttpSys", "UseIIS", "UseSetting"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Get(ApplicationRules.ListeningPort), Descriptors.Get(ApplicationRules.ShutdownTime));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(Known.TaskDefinition).IsEmpty) return;
            var image = OwnImage.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            var containers = new OwnContainers(image);
            var timeouts = new ConcurrentBag<ShutdownTimeout>();
            var listens = AppSettings.Say(start.Options, start.CancellationToken, "Kestrel", "urls") ? 1 : 0;
            start.RegisterSymbolAction(symbol => containers.Add((INamedTypeSymbol)symbol.Symbol), SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(node => Add(timeouts, ShutdownTimeout.Of((AssignmentExpressionSyntax)node.Node, node.SemanticModel, node.CancellationToken)), SyntaxKind.SimpleAssignmentExpression);
            start.RegisterSyntaxNodeAction(node =>
            {
                var call = (InvocationExpressionSyntax)node.Node;
                Add(timeouts, ShutdownTimeout.Of(call, node.SemanticModel, node.CancellationToken));
                if (SaysWhereToListen(call)) Interlocked.Exchange(ref listens, 1);
            }, SyntaxKind.InvocationExpression);
            start.RegisterCompilationEndAction(end =>
            {
                var told = new HashSet<(Location, string)>();
                var longest = timeouts.OrderByDescending(timeout => timeout.Seconds).ThenBy(timeout => timeout.Location.SourceSpan.Start).FirstOrDefault();
                foreach (var container in containers.All(end.CancellationToken))
                {
                    if (listens == 0) Report(end, told, container, Port(image, container));
                    if (longest is not null) Report(end, told, container, Shutdown(longest, container), longest.Location);
                }
            });
        });
    }

    private static void Add(ConcurrentBag<ShutdownTimeout> timeouts, ShutdownTimeout? timeout)
    {
        if (timeout is not null) timeouts.Add(timeout);
    }

    // also app.Urls.Add(…) and app.Run("http://…")
    private static bool SaysWhereToListen(InvocationExpressionSyntax call)
    {
        var name = ShutdownTimeout.NameOf(call.Expression);
        if (Listening.Contains(name)) return true;
        if (name is "Run" or "RunAsync") return call.ArgumentList.Arguments.Count > 0;
        return name == "Add" && call.Expression is MemberAccessExpressionSyntax { Expression: { } list } && ShutdownTimeout.NameOf(list) == "Urls";
    }

    private static (RuleInfo, MemberPath, string, int?)? Port(OwnImage image, OwnContainer container)
    {
        if (ListeningPorts.Of(image, container.Node) is not { } ports || container.Node.Find("portMappings") is not { Kind: NodeKind.Array, Items.Count: > 0 } mappings) return null;
        var mapped = mappings.Items.Select(mapping => mapping.Find("containerPort") is { Kind: NodeKind.Number } port && int.TryParse(port.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null).ToList();
        // a range, a parameter: one that is right is enough
        if (mapped.Any(port => port is null || ports.Contains(port.Value) || image.OtherPorts.Contains(port.Value))) return null;
        var right = string.Join(" and ", ports.OrderBy(port => port).Select(Number));
        var message = $"Container '{container.Name}' has this project's image, which listens on port {right}, and maps {string.Join(", ", mapped.Select(port => Number(port!.Value)))}: write {right}, or add [Env(\"ASPNETCORE_HTTP_PORTS\", \"{Number(mapped[0]!.Value)}\")]";
        return (ApplicationRules.ListeningPort, container.Path["portMappings"][0]["containerPort"], message, ports.Count == 1 && mapped.Count == 1 ? ports.First() : null);
    }

    private static (RuleInfo, MemberPath, string, int?)? Shutdown(ShutdownTimeout timeout, OwnContainer container)
    {
        var stop = container.Node.Find("stopTimeout");
        // on EC2 the agent's own setting counts where the container has none
        if (stop is null && !container.IsFargate) return null;
        if (stop is not null && stop.Kind != NodeKind.Number) return null;
        var seconds = stop is null ? DefaultStopTimeout : double.Parse(stop.Text, CultureInfo.InvariantCulture);
        if (timeout.Seconds <= seconds) return null;
        var needed = (int)Math.Min(Math.Ceiling(timeout.Seconds), int.MaxValue);
        var isTooLong = container.IsFargate && needed > LongestOnFargate;
        var advice = isTooLong ? $"Fargate waits at most {Number(LongestOnFargate)}: shorten the timeout" : $"set StopTimeout to {Number(needed)} or more, or shorten the timeout";
        var message = $"The host gives its work {timeout.Seconds.ToString(CultureInfo.InvariantCulture)} seconds to end (ShutdownTimeout), and ECS kills container '{container.Name}' after {seconds.ToString(CultureInfo.InvariantCulture)}{(stop is null ? ", the default" : "")}: {advice}";
        return (ApplicationRules.ShutdownTime, container.Path["stopTimeout"], message, isTooLong ? null : needed);
    }

    private static void Report(CompilationAnalysisContext context, HashSet<(Location, string)> told, OwnContainer container, (RuleInfo Rule, MemberPath Path, string Message, int? Replacement)? found, Location? other = null)
    {
        if (found is not { } wrong || container.Locate(wrong.Path, context.CancellationToken) is not { } location || !told.Add((location, wrong.Message))) return;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Path, wrong.Path.ToString());
        if (wrong.Replacement is { } replacement) properties = properties.Add(DiagnosticProperties.Replacement, Number(replacement));
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Get(wrong.Rule), location, other is null ? null : [other], properties, wrong.Message));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
