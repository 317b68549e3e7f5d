using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using EcsGen.CodeFixes.Editing;
using EcsGen.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EcsGen.CodeFixes;

/// <summary>
/// Makes a secret of a variable that holds a credential: a parameter of Parameter Store, named like the variable. The value has to be put there, and changed, since
/// the old one has been in the code.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SecretFix() : EcsGenCodeFix("ECSG9001")
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(SecretFix);

    private static readonly Regex Place = new(@"arn:aws:[a-z0-9-]+:([a-z]{2}(?:-[a-z]+)+-\d:\d{12}):", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Use is not { Shape.Name: "Env" } use || target.Property("name") is not { } name) yield break;
        // two arguments and nothing else that a secret has not
        if (use.Syntax.ArgumentList?.Arguments is not { Count: 2 } arguments || arguments.Any(argument => argument.NameEquals is not null || argument.NameColon is not null)) yield break;
        // region and account of another ARN, or those of AWS's own examples
        var arn = CSharpText.Literal($"arn:aws:ssm:{target.Only(Place) ?? "us-east-1:123456789012"}:parameter/{name}");
        yield return new Fix(Key, $"Make a secret of '{name}', to be kept in Parameter Store", edits =>
        {
            edits.In(use.Syntax).Replace(use.Syntax.Name, use.NameOf("Secret"));
            edits.In(use.Syntax).Replace(arguments[1].Expression, arn);
        });
    }
}
