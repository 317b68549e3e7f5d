using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using EcsGen.CodeFixes.Editing;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes;

/// <summary>
/// Gives a definition the execution role that AWS's console makes, of the account that an ARN or an image of the definition names; where none does, the right text is not known.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ExecutionRoleFix() : EcsGenCodeFix(
    "ECSG2014", // for secrets
    "ECSG2015", // for logs and images on Fargate
    "ECSG2030") // for registries and files
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(ExecutionRoleFix);

    private const string Property = "ExecutionRoleArn";

    private static readonly Regex Account = new(@"(?:^|:)(\d{12})(?::|\.dkr\.ecr\.)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Definition is not { } definition || !definition.CanSet(Property) || target.Only(Account) is not { } account) yield break;
        var text = CSharpText.Literal($"arn:aws:iam::{account}:role/ecsTaskExecutionRole");
        yield return new Fix(Key, $"Set {Property} to {text}", edits => edits.In(definition.Syntax).Set(definition.Syntax, Property, text));
    }
}
