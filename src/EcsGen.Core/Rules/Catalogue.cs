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
    public static EquatableArray<Finding> Check(RegisterTaskDefinitionRequest definition, TaskOptions options)
    {
        var findings = new List<Finding>();
        var task = new TaskContext(definition, options, findings);
        foreach (var rule in TaskRules.Value) rule.Check(task);
        foreach (var (path, container) in task.Containers()) Check(container, path, findings);
        return findings.OrderBy(finding => finding.Id, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Judges a container on its own.</summary>
    public static EquatableArray<Finding> Check(ContainerDefinition container)
    {
        var findings = new List<Finding>();
        Check(container, MemberPath.Root, findings);
        return findings.ToEquatableArray();
    }

    private static void Check(ContainerDefinition container, MemberPath path, List<Finding> findings)
    {
        var context = new ContainerContext(container, path, findings);
        foreach (var rule in ContainerRules.Value) rule.Check(context);
    }

    private static Rule[] Load() =>
        typeof(Catalogue).Assembly.GetTypes()
            .Where(type => typeof(Rule).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (Rule)Activator.CreateInstance(type))
            .OrderBy(rule => rule.Info.Id, StringComparer.Ordinal)
            .ToArray();
}
