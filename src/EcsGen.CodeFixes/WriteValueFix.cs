using System.Collections.Generic;
using EcsGen.CodeFixes.Editing;
using EcsGen.Roslyn.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>Writes the value that a rule says to write, where it knows one: the nearest that ECS takes, or the only one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WriteValueFix() : EcsGenCodeFix(
    "ECSG2001", // the family with hyphens for what is not allowed
    "ECSG2004", // the first container is essential
    "ECSG2009", // the nearest cpu on EC2
    "ECSG2010", // awsvpc
    "ECSG2013", // the task's memory
    "ECSG2016", // the nearest size of ephemeral storage
    "ECSG2019", // the process namespace of the task
    "ECSG2032", // X86_64
    "ECSG2037", // a family of Windows that Fargate has
    "ECSG3001", // the name with hyphens for what is not allowed
    "ECSG3004", // the image without white space around it
    "ECSG3008", // the memory that is reserved
    "ECSG3011", // the least startTimeout
    "ECSG3012", // the least stopTimeout
    "ECSG3013", // the greatest stopTimeout
    "ECSG3014", // the nearest restartAttemptPeriod
    "ECSG3027", // the range with the lower port first
    "ECSG3029", // the port's name in lower case
    "ECSG3060", // the nearest number for a health check
    "ECSG3092", // the ARN of an s3:// address
    "ECSG3095", // the colons that are missing
    "ECSG3100", // the hard limit
    "ECSG3102", // the capability without CAP_
    "ECSG3104", // ALL
    "ECSG4010", // transit encryption, also for the next two
    "ECSG4011",
    "ECSG4012")
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(WriteValueFix);

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Property(DiagnosticProperties.Replacement) is not { } value || target.Path is not { } path || target.Use is not { } use) yield break;
        if (use.Find(path, out var isItem) is not { } argument || argument.IsList != isItem) yield break;
        if (ValueText.Of(value, use, argument, target.Model) is not { } text) yield break;
        var title = isItem ? $"Write {text}" : $"Set {argument.Property} to {text}";
        if (target.Argument is not { } written)
        {
            if (!isItem && use.CanSet(argument.Property)) yield return new Fix(Key, title, edits => edits.In(use.Syntax).Set(use.Syntax, argument.Property, text));
            yield break;
        }
        // the argument of the path, and of a list the item alone: Raw, or a list that is no array written out, is not known well enough
        if (use.For(written) != argument || target.Node is not ExpressionSyntax expression || isItem == (expression == written.Expression)) yield break;
        yield return new Fix(Key, title, edits => edits.In(expression).Replace(expression, text));
    }
}
