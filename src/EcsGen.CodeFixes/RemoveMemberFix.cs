using System.Collections.Generic;
using System.Linq;
using EcsGen.CodeFixes.Editing;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.CodeFixes;

/// <summary>Removes what is not supported there, or has no effect, where the rule says so: an argument, an item or a whole attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveMemberFix() : EcsGenCodeFix(
    "ECSG2017", // ephemeral storage without Fargate
    "ECSG2018", // ipcMode on Fargate
    "ECSG2020", // placement constraints on Fargate
    "ECSG2021", // inference accelerators
    "ECSG2031", // a network mode that Windows has not
    "ECSG2039", // fault injection where nothing can be injected
    "ECSG2042", // namespaces on Windows
    "ECSG3022", // a host port where nothing translates ports, also the next
    "ECSG3023",
    "ECSG3070", // privileged, devices, maxSwap and others on Fargate
    "ECSG3071",
    "ECSG3072",
    "ECSG3073",
    "ECSG3074",
    "ECSG3075",
    "ECSG3076",
    "ECSG3103", // a system control of the host
    "ECSG3120", // what Windows does not support
    "ECSG3121", // what Managed Instances do not support
    "ECSG4007", // a path of the host on Fargate
    "ECSG4009", // a root directory beside an access point
    "ECSG4020", // DNS servers, links and others in awsvpc
    "ECSG4021",
    "ECSG4022",
    "ECSG4023",
    "ECSG4024",
    "ECSG4025",
    "ECSG4026",
    "ECSG5003", // what the task sets of the EXTERNAL controller have, also two below
    "ECSG5008", // a launch type beside a strategy
    "ECSG5020", // a role that the service-linked role is in place of
    "ECSG5021",
    "ECSG5030", // placement on Fargate
    "ECSG5031",
    "ECSG5034", // the field of a random strategy
    "ECSG5036", // the expression of distinctInstance
    "ECSG5040", // a platform version on EC2
    "ECSG5053", // a network where tasks have their host's
    "ECSG5054", // a public address on EC2
    "ECSG5062", // a Classic Load Balancer beside a target group
    "ECSG5069", // a grace period without a load balancer
    "ECSG5085", // percentages of CodeDeploy
    "ECSG5092", // the configuration of another strategy
    "ECSG5097",
    "ECSG5098",
    "ECSG5124", // IOPS, throughput and a rate that a volume does not take
    "ECSG5125",
    "ECSG5129",
    "ECSG5140", // what a daemon service does not have
    "ECSG5141",
    "ECSG5144",
    "ECSG9018", // versionConsistency that is off
    "ECSG9019", // a log mode that blocks
    "ECSG9020", // a variable that is set twice
    "ECSG9021", // a variable that ECS sets
    "ECSG9023", // a volume that is not mounted
    "ECSG9024", // what has no effect
    "ECSG9027",
    "ECSG9029",
    "ECSG9038",
    "ECSG9041")
{
    /// <summary>The equivalence key.</summary>
    public const string Key = nameof(RemoveMemberFix);

    private protected override IEnumerable<Fix> Find(FixTarget target)
    {
        if (target.Property("fix") != "remove" || target.Path is not { } path || target.Use is not { } use) return [];
        if (use.StandsFor(path, out var isWholeList)) return isWholeList ? List(target, use) : [Attribute(use)];
        if (target.Argument is not { } written || use.For(written) is not { } argument || use.Find(path, out var isItem)?.Path != argument.Path) return [];
        if (isItem) return Item(target, use, written);
        if (written.NameEquals is not null) return [Argument(use, argument, written)];
        // an item of a list that can't be without this argument is what the rule means
        if (!use.Shape.IsRepeatable) return [];
        return [IsOptional(use, argument) ? Argument(use, argument, written) : Attribute(use)];
    }

    private static Fix Attribute(AttributeUse use) =>
        new(Key, $"Remove [{use.Syntax.Name}]", edits => edits.In(use.Syntax).Remove(use.Syntax));

    private static Fix Argument(AttributeUse use, AttributeArgument argument, AttributeArgumentSyntax written) =>
        new(Key, $"Remove {argument.Property}", edits => edits.In(written).Remove(written, IsStructure(use)));

    private static IEnumerable<Fix> Item(FixTarget target, AttributeUse use, AttributeArgumentSyntax written)
    {
        if (target.Node is not ExpressionSyntax item || item == written.Expression || written.NameEquals is null) yield break;
        yield return new Fix(Key, $"Remove {item}", edits => edits.In(item).RemoveItem(item, IsStructure(use)));
    }

    // all attributes of the list on this part of the class
    private static IEnumerable<Fix> List(FixTarget target, AttributeUse use)
    {
        if (use.Syntax.Parent?.Parent is not TypeDeclarationSyntax type) yield break;
        var attributes = type.AttributeLists.SelectMany(list => list.Attributes)
            .Where(attribute => AttributeUse.Of(attribute, target.Model, target.Cancel)?.Shape.At == use.Shape.At)
            .ToList();
        yield return new Fix(Key, attributes.Count == 1 ? $"Remove [{use.Syntax.Name}]" : $"Remove every [{use.Syntax.Name}]", edits =>
        {
            foreach (var attribute in attributes) edits.In(attribute).Remove(attribute);
        });
    }

    // a structure that was written only for what goes away goes with it; an item, a container or a definition is there for itself
    private static bool IsStructure(AttributeUse use) => !use.Shape.IsRoot && !use.Shape.IsRepeatable && use.Shape.Ensures.Count == 0;

    private static bool IsOptional(AttributeUse use, AttributeArgument argument) =>
        use.Shape.Constructors.Any(constructor => constructor.Count == use.Constructor.Parameters.Length - 1 && !constructor.Contains(argument.Path));
}
