using System.Collections.Generic;
using System.Globalization;
using EcsGen.CodeFixes.Editing;
using EcsGen.Model.Enums;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>Gives a container a health check, by HTTP on the port that it maps; of a container that others wait for, waiting for the start is the other way.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HealthCheckFix() : EcsGenCodeFix("ECSG3042", "ECSG9028")
{
    /// <summary>The equivalence key of the fix that waits for the start.</summary>
    public const string WaitKey = nameof(HealthCheckFix) + ".Wait";

    /// <summary>The equivalence key of the fix that adds a health check.</summary>
    public const string AddKey = nameof(HealthCheckFix) + ".Add";

    private const string HealthCheck = "HealthCheck";

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Use is { } use && target.Argument is { } written && target.Path is { } path && use.Find(path, out _) is { } argument && use.For(written) == argument
            && ValueText.Of(ContainerCondition.Start, use, argument, target.Model) is { } text)
            yield return new Fix(WaitKey, $"Wait for {text}", edits => edits.In(written).Replace(written.Expression, text));
        // the container itself, or the other place: the one that is waited for
        var container = target.Use is { Shape.Name: "Container" } own ? own : target.Other()?.Use;
        if (container is not { Shape.Name: "Container" } || Port(container, target) is not { } port) yield break;
        var command = $"curl -f http://localhost:{port.ToString(CultureInfo.InvariantCulture)}/ || exit 1";
        yield return new Fix(AddKey, $"Add a health check on port {port.ToString(CultureInfo.InvariantCulture)}",
            edits => edits.In(container.Syntax).AddAfter(container.Syntax, target.Text, $"{container.NameOf(HealthCheck)}(\"CMD-SHELL\", \"{command}\")"));
    }

    private static int? Port(AttributeUse container, FixTarget target)
    {
        if (container.Syntax.Parent?.Parent is not TypeDeclarationSyntax type) return null;
        foreach (var list in type.AttributeLists)
            foreach (var attribute in list.Attributes)
                if (AttributeUse.Of(attribute, target.Model, target.Cancel) is { Shape.Name: "Port" } && attribute.ArgumentList?.Arguments is { Count: > 0 } arguments
                    && target.Model.GetConstantValue(arguments[0].Expression, target.Cancel).Value is int port and > 0)
                    return port;
        return null;
    }
}
