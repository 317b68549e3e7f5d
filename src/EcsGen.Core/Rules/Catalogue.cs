using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>All rules. A rule is in it by being a class of this assembly: there is no list to forget.</summary>
public static class Catalogue
{
    private static readonly Lazy<Rule[]> Classes = new(Load);
    private static readonly Lazy<TaskRule[]> TaskRules = new(() => Classes.Value.OfType<TaskRule>().ToArray());
    private static readonly Lazy<ContainerRule[]> ContainerRules = new(() => Classes.Value.OfType<ContainerRule>().ToArray());
    private static readonly Lazy<RuleInfo[]> Infos =
        new(() => Classes.Value.Select(rule => rule.Info).Concat(CodeRules.All).Concat(DocumentRules.All).OrderBy(info => info.Id, StringComparer.Ordinal).ToArray());

    /// <summary>What every rule is, ordered by id.</summary>
    public static IReadOnlyList<RuleInfo> All => Infos.Value;

    /// <summary>What the rule of that id is, or null.</summary>
    public static RuleInfo? Find(string id) => All.FirstOrDefault(info => info.Id == id);

    /// <summary>Judges a definition by the rules for definitions and those for its containers.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="options">What is known beside it.</param>
    /// <param name="node">The document that the definition was made from, which spares making it again.</param>
    public static EquatableArray<Finding> Check(RegisterTaskDefinitionRequest definition, TaskOptions options, Node? node = null)
    {
        var findings = new List<Finding>();
        var task = new TaskContext(definition, options, node, findings);
        foreach (var rule in TaskRules.Value)
            if (Speaks(rule, options.WithOptIn))
                rule.Check(task);
        ContainerContext? context = null;
        foreach (var (path, container) in task.Containers())
        {
            context ??= new ContainerContext(container, path, findings);
            context.MoveTo(container, path);
            Check(context, options.WithOptIn);
        }
        return Ordered(findings);
    }

    /// <summary>Judges a container on its own.</summary>
    /// <param name="container">The container.</param>
    /// <param name="options">What is known beside it.</param>
    public static EquatableArray<Finding> Check(ContainerDefinition container, TaskOptions options)
    {
        var findings = new List<Finding>();
        Check(new ContainerContext(container, MemberPath.Root, findings), options.WithOptIn);
        return Ordered(findings);
    }

    private static void Check(ContainerContext context, bool withOptIn)
    {
        foreach (var rule in ContainerRules.Value)
            if (Speaks(rule, withOptIn))
                rule.Check(context);
    }

    private static bool Speaks(Rule rule, bool withOptIn) => withOptIn || !rule.Info.IsOptIn;

    private static EquatableArray<Finding> Ordered(List<Finding> findings) =>
        findings.Count == 0 ? default : findings.OrderBy(finding => finding.Id, StringComparer.Ordinal).ToEquatableArray();

    private static Rule[] Load() =>
        typeof(Catalogue).Assembly.GetTypes()
            .Where(type => typeof(Rule).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (Rule)Activator.CreateInstance(type))
            .OrderBy(rule => rule.Info.Id, StringComparer.Ordinal)
            .ToArray();
}
