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
        new(() => Classes.Value.Select(rule => rule.Info).Concat(CodeRules.All).Concat(DocumentRules.All).Concat(ApplicationRules.All).OrderBy(info => info.Id, StringComparer.Ordinal).ToArray());

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
        CheckRequest(task, options.WithOptIn);
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

    /// <summary>Judges a service that is to be created.</summary>
    public static EquatableArray<Finding> Check(CreateServiceRequest service, ServiceOptions options)
    {
        var findings = new List<Finding>();
        Check(new ServiceContext(service, options, findings), options.WithOptIn);
        return Ordered(findings);
    }

    /// <summary>Judges an update of a service. Advice is given only on what the update itself writes.</summary>
    public static EquatableArray<Finding> Check(UpdateServiceRequest update, ServiceOptions options)
    {
        var findings = new List<Finding>();
        var context = new ServiceContext(update, options, findings);
        Check(context, options.WithOptIn);
        findings.RemoveAll(finding => Find(finding.Id)!.Kind == RuleKind.Advice && !context.Writes(finding.Path));
        return Ordered(findings);
    }

    /// <summary>Judges a run of tasks.</summary>
    public static EquatableArray<Finding> Check(RunTaskRequest run, LaunchOptions options)
    {
        var findings = new List<Finding>();
        var context = new RunContext(run, options, findings);
        CheckLaunch(context, options.WithOptIn);
        foreach (var rule in RunRules.Value)
            if (Speaks(rule, options.WithOptIn))
                rule.Check(context);
        return Ordered(findings);
    }

    /// <summary>Judges a cluster.</summary>
    public static EquatableArray<Finding> Check(CreateClusterRequest cluster, RequestOptions options)
    {
        var findings = new List<Finding>();
        Check(new ClusterContext(cluster, options, findings), options.WithOptIn);
        return Ordered(findings);
    }

    /// <summary>Judges the capacity providers that a cluster is to have.</summary>
    public static EquatableArray<Finding> Check(PutClusterCapacityProvidersRequest put, RequestOptions options)
    {
        var findings = new List<Finding>();
        Check(new ClusterContext(put, options, findings), options.WithOptIn);
        return Ordered(findings);
    }

    /// <summary>Judges a capacity provider.</summary>
    public static EquatableArray<Finding> Check(CreateCapacityProviderRequest provider, RequestOptions options)
    {
        var findings = new List<Finding>();
        var context = new CapacityProviderContext(provider, options, findings);
        CheckRequest(context, options.WithOptIn);
        foreach (var rule in ProviderRules.Value)
            if (Speaks(rule, options.WithOptIn))
                rule.Check(context);
        return Ordered(findings);
    }

    private static void Check(ServiceContext service, bool withOptIn)
    {
        CheckLaunch(service, withOptIn);
        foreach (var rule in ServiceRules.Value)
            if (Speaks(rule, withOptIn))
                rule.Check(service);
    }

    private static void Check(ClusterContext cluster, bool withOptIn)
    {
        CheckRequest(cluster, withOptIn);
        foreach (var rule in ClusterRules.Value)
            if (Speaks(rule, withOptIn))
                rule.Check(cluster);
    }

    private static void CheckLaunch(LaunchContext launch, bool withOptIn)
    {
        CheckRequest(launch, withOptIn);
        foreach (var rule in LaunchRules.Value)
            if (Speaks(rule, withOptIn))
                rule.Check(launch);
    }

    private static void CheckRequest(RequestContext request, bool withOptIn)
    {
        foreach (var rule in RequestRules.Value)
            if (Speaks(rule, withOptIn))
                rule.Check(request);
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

    private static Lazy<T[]> Of<T>() => new(() => Classes.Value.OfType<T>().ToArray());

    private static Rule[] Load() =>
        typeof(Catalogue).Assembly.GetTypes()
            .Where(type => typeof(Rule).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (Rule)Activator.CreateInstance(type))
            .OrderBy(rule => rule.Info.Id, StringComparer.Ordinal)
            .ToArray();
}
