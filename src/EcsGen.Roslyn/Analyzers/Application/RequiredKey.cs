using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.Roslyn.Analyzers.Application;

/// <summary>A key that the code reads and can't do without: it says so by <c>!</c>, by <c>?? throw</c>, or by the method.</summary>
/// <param name="Name">The key, as <c>Db:Host</c>, or the variable's name.</param>
/// <param name="IsVariable">Whether it is read from the environment itself.</param>
/// <param name="IsSection">Whether it is a section: any key in it is enough.</param>
/// <param name="Location">Where the key is written.</param>
internal sealed record RequiredKey(string Name, bool IsVariable, bool IsSection, Location Location)
{
    private static readonly string[] HostPrefixes = ["ASPNETCORE_", "DOTNET_"];

    /// <summary>The variable that gives it: a colon is two underscores there.</summary>
    public string Variable => IsVariable ? Name : Name.Replace(":", "__");

    public static RequiredKey? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancel) => expression switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } access when IsRequired(access) && IsConfiguration(access.Expression, model, cancel) => From(arguments[0], "", false, false, model, cancel),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call => ShutdownTimeout.NameOf(call.Expression) switch
        {
            "GetRequiredSection" when IsOf("ConfigurationExtensions", call, model, cancel) => From(arguments[arguments.Count - 1], "", false, true, model, cancel),
            "GetConnectionString" when IsRequired(call) && IsOf("ConfigurationExtensions", call, model, cancel) => From(arguments[arguments.Count - 1], "ConnectionStrings:", false, false, model, cancel),
            "GetEnvironmentVariable" when IsRequired(call) && IsOf("Environment", call, model, cancel) => From(arguments[0], "", true, false, model, cancel),
            _ => null,
        },
        _ => null,
    };

    public bool IsGivenBy(IEnumerable<string> variables) => variables.Any(Gives);

    private bool Gives(string variable)
    {
        if (IsVariable) return string.Equals(variable, Name, StringComparison.Ordinal);
        var prefix = HostPrefixes.FirstOrDefault(host => variable.StartsWith(host, StringComparison.OrdinalIgnoreCase));
        return Is(variable) || (prefix is not null && Is(variable.Substring(prefix.Length)));
    }

    private bool Is(string variable)
    {
        var key = variable.Replace("__", ":");
        return string.Equals(key, Name, StringComparison.OrdinalIgnoreCase) || (IsSection && key.StartsWith(Name + ":", StringComparison.OrdinalIgnoreCase));
    }

    private static RequiredKey? From(ArgumentSyntax argument, string prefix, bool isVariable, bool isSection, SemanticModel model, CancellationToken cancel) =>
        model.GetConstantValue(argument.Expression, cancel) is { HasValue: true, Value: string { Length: > 0 } name } ? new RequiredKey(prefix + name, isVariable, isSection, argument.Expression.GetLocation()) : null;

    private static bool IsRequired(ExpressionSyntax value) => value.Parent switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => coalesce.Left == value && coalesce.Right is ThrowExpressionSyntax,
        ParenthesizedExpressionSyntax parenthesized => IsRequired(parenthesized),
        _ => false,
    };

    // a section's own keys begin with the section's path, which is not known here
    private static bool IsConfiguration(ExpressionSyntax expression, SemanticModel model, CancellationToken cancel) =>
        model.GetTypeInfo(expression, cancel).Type is { } type && type.Name != "IConfigurationSection" && (Is(type) || type.AllInterfaces.Any(Is));

    private static bool Is(ITypeSymbol type) => type.Name is "IConfiguration" && type.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Configuration";

    private static bool IsOf(string type, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancel) =>
        model.GetSymbolInfo(call, cancel).Symbol is IMethodSymbol method && (method.ReducedFrom ?? method).ContainingType.Name == type;
}
