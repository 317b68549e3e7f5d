using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>Adds the attribute that advice asks for, where the class has none of that kind; where it has one, the value that the rule names is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddAttributeFix() : EcsGenCodeFix([.. Attributes.Keys.OrderBy(id => id, StringComparer.Ordinal)])
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(AddAttributeFix);

    // the attribute, and its arguments with § before the name of a type of ours
    private static readonly Dictionary<string, (string Name, string Arguments)> Attributes = new()
    {
        ["ECSG9012"] = ("LinuxParameters", "CapabilitiesDrop = new[] { \"ALL\" }"),
        ["ECSG9044"] = ("RuntimePlatform", "CpuArchitecture = §CpuArchitecture.X86_64"),
        ["ECSG9103"] = ("ClusterSetting", "§ClusterSettingName.ContainerInsights, \"enhanced\""),
        ["ECSG9113"] = ("DeploymentCircuitBreaker", "true, true"),
    };

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Use is not { } use) yield break;
        var (name, arguments) = Attributes[target.Diagnostic.Id];
        if (!use.Shape.IsRoot)
        {
            foreach (var fix in WriteValueFix.Of(target, Key)) yield return fix;
        }
        else if (use.Syntax.Parent?.Parent is TypeDeclarationSyntax type && target.Model.GetDeclaredSymbol(type, target.Cancel) is { } symbol
            && (name == "ClusterSetting" || !symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == name + "Attribute")))
        {
            var text = $"{use.NameOf(name)}({arguments.Replace("§", use.NameOf(""))})";
            yield return new Fix(Key, $"Add [{text}]", edits => edits.In(use.Syntax).AddAfter(use.Syntax, target.Text, text));
        }
    }
}
