using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.Roslyn.Analyzers.Application;

/// <summary>How long the host gives its work to end, where the code says so in plain numbers.</summary>
internal sealed record ShutdownTimeout(double Seconds, Location Location)
{
    private const string Property = "ShutdownTimeout";
    private const string Method = "UseShutdownTimeout";

    /// <summary>What <c>options.ShutdownTimeout = …</c> says, or null.</summary>
    public static ShutdownTimeout? Of(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancel)
    {
        if (NameOf(assignment.Left) != Property || model.GetSymbolInfo(assignment.Left, cancel).Symbol is not IPropertySymbol { ContainingType: { Name: "HostOptions", ContainingNamespace: { } space } }) return null;
        return space.ToDisplayString() == "Microsoft.Extensions.Hosting" ? From(assignment.Right, model, cancel) : null;
    }

    /// <summary>What <c>UseShutdownTimeout(…)</c> says, or null.</summary>
    public static ShutdownTimeout? Of(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancel) =>
        NameOf(call.Expression) == Method && call.ArgumentList.Arguments.Count > 0 ? From(call.ArgumentList.Arguments.Last().Expression, model, cancel) : null;

    public static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static ShutdownTimeout? From(ExpressionSyntax value, SemanticModel model, CancellationToken cancel) =>
        InSeconds(value, model, cancel) is { } seconds ? new ShutdownTimeout(seconds, value.GetLocation()) : null;

    // TimeSpan.FromSeconds(45), FromMinutes(1), FromMilliseconds(500), new TimeSpan(0, 1, 30)
    private static double? InSeconds(ExpressionSyntax value, SemanticModel model, CancellationToken cancel)
    {
        double? Constant(ArgumentSyntax argument) =>
            model.GetConstantValue(argument.Expression, cancel) is { HasValue: true, Value: IConvertible number and not string } ? number.ToDouble(System.Globalization.CultureInfo.InvariantCulture) : null;
        if (value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax from } call && call.ArgumentList.Arguments.Count == 1 && Constant(call.ArgumentList.Arguments[0]) is { } count)
            return from.Name.Identifier.ValueText switch { "FromSeconds" => count, "FromMinutes" => count * 60, "FromMilliseconds" => count / 1000, "FromHours" => count * 3600, _ => null };
        if (value is not BaseObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 3 } list }) return null;
        var parts = list.Arguments.Select(Constant).ToList();
        return parts.All(part => part is not null) ? (parts[0] * 3600) + (parts[1] * 60) + parts[2] : null;
    }
}
