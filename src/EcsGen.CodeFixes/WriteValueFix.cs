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
    "ECSG2006", // the smallest size that goes with what is written
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
    "ECSG3019", // the absolute path
    "ECSG3027", // the range with the lower port first
    "ECSG3029", // the port's name in lower case
    "ECSG3060", // the nearest number for a health check
    "ECSG3092", // the ARN of an s3:// address
    "ECSG3095", // the colons that are missing
    "ECSG3100", // the hard limit
    "ECSG3102", // the capability without CAP_
    "ECSG3104", // ALL
    "ECSG4003", // the volume that there is
    "ECSG4010", // transit encryption, also for the next two
    "ECSG4011",
    "ECSG4012",
    "ECSG4027", // the driver that Windows has
    "ECSG4029", // the absolute path
    "ECSG5001", // the name with hyphens for what is not allowed
    "ECSG5004", // the nearest number
    "ECSG5013",
    "ECSG5019", // the tags of the definition
    "ECSG5042", // a platform version that has what is used
    "ECSG5043",
    "ECSG5044",
    "ECSG5061", // the port that the container maps
    "ECSG5070", // the nearest number
    "ECSG5080",
    "ECSG5081",
    "ECSG5082",
    "ECSG5083", // percentages that let a deployment go on
    "ECSG5084",
    "ECSG5088", // the nearest number
    "ECSG5091",
    "ECSG5104", // the name in lower case
    "ECSG5105",
    "ECSG5127", // the nearest number
    "ECSG5128", // gp3
    "ECSG5142", // what a daemon service has
    "ECSG5145",
    "ECSG5146", // percentages that leave room for rebalancing
    "ECSG5147",
    "ECSG5160", // the nearest number
    "ECSG6001", // the name with hyphens for what is not allowed
    "ECSG6002", // the value that was meant
    "ECSG6004", // OVERRIDE
    "ECSG6020", // the name with hyphens for what is not allowed
    "ECSG6023", // the nearest number
    "ECSG6024",
    "ECSG6027",
    "ECSG9002", // transit encryption
    "ECSG9010", // a root file system that can't be written to
    "ECSG9025", // a restart policy that is on
    "ECSG9026", // the interval
    "ECSG9031", // a log router that is essential
    "ECSG9032", // the greatest stopTimeout on Fargate
    "ECSG9043", // one vCPU
    "ECSG9101", // no public address
    "ECSG9102") // the newest platform version
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(WriteValueFix);

    private protected override IEnumerable<Fix> Find(FixTarget target) => Of(target, Key);

    /// <summary>The fix, under the key of the one that offers it.</summary>
    internal static IEnumerable<Fix> Of(FixTarget target, string key)
    {
        if (target.Property(DiagnosticProperties.Replacement) is not { } value || target.Path is not { } path || target.Use is not { } use) yield break;
        if (use.Find(path, out var isItem) is not { } argument || argument.IsList != isItem) yield break;
        if (ValueText.Of(value, use, argument, target.Model) is not { } text) yield break;
        var title = isItem ? $"Write {text}" : $"Set {argument.Property} to {text}";
        if (target.Argument is not { } written)
        {
            if (!isItem && use.CanSet(argument.Property)) yield return new Fix(key, title, edits => edits.In(use.Syntax).Set(use.Syntax, argument.Property, text));
            yield break;
        }
        // the argument of the path, and of a list the item alone: Raw, or a list that is no array written out, is not known well enough
        if (use.For(written) != argument || target.Node is not ExpressionSyntax expression || isItem == (expression == written.Expression)) yield break;
        yield return new Fix(key, title, edits => edits.In(expression).Replace(expression, text));
    }
}
