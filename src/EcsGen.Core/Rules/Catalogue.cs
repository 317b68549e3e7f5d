using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>All rules. A rule is in it by being a class of this assembly: there is no list to forget.</summary>
public static class Catalogue
{
    private static readonly Lazy<Rule[]> Classes = new(Load);
    private static readonly Lazy<TaskRule[]> TaskRules = Of<TaskRule>();
    private static readonly Lazy<ContainerRule[]> ContainerRules = Of<ContainerRule>();
    private static readonly Lazy<RequestRule[]> RequestRules = Of<RequestRule>();
    private static readonly Lazy<LaunchRule[]> LaunchRules = Of<LaunchRule>();
    private static readonly Lazy<ServiceRule[]> ServiceRules = Of<ServiceRule>();
    private static readonly Lazy<RunRule[]> RunRules = Of<RunRule>();
    private static readonly Lazy<ClusterRule[]> ClusterRules = Of<ClusterRule>();
    private static readonly Lazy<CapacityProviderRule[]> ProviderRules = Of<CapacityProviderRule>();
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
        foreach (var rule in RequestRules.Value) rule.Check(task);
        foreach (var rule in TaskRules.Value) rule.Check(task);
        foreach (var (path, container) in task.Containers()) Check(container, path, findings);
        return Ordered(findings);
    }

    /// <summary>Judges a service that is to be created.</summary>
    public static EquatableArray<Finding> Check(CreateServiceRequest service, ServiceOptions options)
    {
        var findings = new List<Finding>();
        Check(new ServiceContext(service, options, findings));
        return Ordered(findings);
    }

    /// <summary>Judges an update of a service. Advice is given only on what the update itself writes.</summary>
    public static EquatableArray<Finding> Check(UpdateServiceRequest update, ServiceOptions options)
    {
        var findings = new List<Finding>();
        var context = new ServiceContext(update, options, findings);
        Check(context);
        return Ordered(findings.Where(finding => Find(finding.Id)!.Kind != RuleKind.Advice || context.Writes(finding.Path)));
    }

    /// <summary>Judges a run of tasks.</summary>
    public static EquatableArray<Finding> Check(RunTaskRequest run, LaunchOptions options)
    {
        var findings = new List<Finding>();
        var context = new RunContext(run, options, findings);
        foreach (var rule in RequestRules.Value) rule.Check(context);
        foreach (var rule in LaunchRules.Value) rule.Check(context);
        foreach (var rule in RunRules.Value) rule.Check(context);
        return Ordered(findings);
    }

    /// <summary>Judges a cluster.</summary>
    public static EquatableArray<Finding> Check(CreateClusterRequest cluster, RequestOptions options)
    {
        var findings = new List<Finding>();
        Check(new ClusterContext(cluster, options, findings));
        return Ordered(findings);
    }

    /// <summary>Judges the capacity providers that a cluster is to have.</summary>
    public static EquatableArray<Finding> Check(PutClusterCapacityProvidersRequest put, RequestOptions options)
    {
        var findings = new List<Finding>();
        Check(new ClusterContext(put, options, findings));
        return Ordered(findings);
    }

    /// <summary>Judges a capacity provider.</summary>
    public static EquatableArray<Finding> Check(CreateCapacityProviderRequest provider, RequestOptions options)
    {
        var findings = new List<Finding>();
        var context = new CapacityProviderContext(provider, options, findings);
        foreach (var rule in RequestRules.Value) rule.Check(context);
        foreach (var rule in ProviderRules.Value) rule.Check(context);
        return Ordered(findings);
    }

    /// <summary>Judges a container on its own.</summary>
    public static EquatableArray<Finding> Check(ContainerDefinition container)
    {
        var findings = new List<Finding>();
        Check(container, MemberPath.Root, findings);
        return findings.ToEquatableArray();
    }

    private static void Check(ServiceContext service)
    {
        foreach (var rule in RequestRules.Value) rule.Check(service);
        foreach (var rule in LaunchRules.Value) rule.Check(service);
        foreach (var rule in ServiceRules.Value) rule.Check(service);
    }

    private static void Check(ClusterContext cluster)
    {
        foreach (var rule in RequestRules.Value) rule.Check(cluster);
        foreach (var rule in ClusterRules.Value) rule.Check(cluster);
    }

    private static EquatableArray<Finding> Ordered(IEnumerable<Finding> findings) => findings.OrderBy(finding => finding.Id, StringComparer.Ordinal).ToEquatableArray();

    private static Lazy<T[]> Of<T>() => new(() => Classes.Value.OfType<T>().ToArray());

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
