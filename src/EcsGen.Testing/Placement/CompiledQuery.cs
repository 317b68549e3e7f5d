using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Query;

namespace EcsGen.Testing.Placement;

/// <summary>
/// A cluster query that instances can be asked. A comparison needs a value to compare: an instance without the attribute satisfies none but <c>!exists</c>, not <c>!=</c> either (AWS's example of <c>!=</c> says so).
/// An instance has as many values of <c>task:group</c> as groups, and one that satisfies the comparison is enough; "no task of group x" is therefore <c>not(task:group == x)</c>, as AWS writes it.
/// </summary>
internal sealed class CompiledQuery
{
    private readonly Func<PlacementInstance, bool> holds;

    public CompiledQuery(ClusterQuery query)
    {
        holds = Compile(query.Root);
        DependsOnTasks = AsksAboutTasks(query.Root);
    }

    /// <summary>Whether the answer can change with the tasks on an instance, and not only with what it is.</summary>
    public bool DependsOnTasks { get; }

    public bool Holds(PlacementInstance instance) => holds(instance);

    private static bool AsksAboutTasks(QueryNode node) => node switch
    {
        QueryAnd and => AsksAboutTasks(and.Left) || AsksAboutTasks(and.Right),
        QueryOr or => AsksAboutTasks(or.Left) || AsksAboutTasks(or.Right),
        QueryNot not => AsksAboutTasks(not.Operand),
        QueryComparison found => found.Subject.Kind is QuerySubjectKind.TaskGroup or QuerySubjectKind.RunningTasksCount,
        _ => true,
    };

    private static Func<PlacementInstance, bool> Compile(QueryNode node)
    {
        switch (node)
        {
            case QueryAnd and:
                var (first, second) = (Compile(and.Left), Compile(and.Right));
                return instance => first(instance) && second(instance);
            case QueryOr or:
                var (left, right) = (Compile(or.Left), Compile(or.Right));
                return instance => left(instance) || right(instance);
            case QueryNot not:
                var operand = Compile(not.Operand);
                return instance => !operand(instance);
            default:
                return Compile((QueryComparison)node);
        }
    }

    private static Func<PlacementInstance, bool> Compile(QueryComparison found)
    {
        if (found.Operator is QueryOperator.Exists or QueryOperator.NotExists) return Existence(found);
        var test = QueryTests.Of(found);
        var name = found.Subject.Name;
        return found.Subject.Kind switch
        {
            QuerySubjectKind.Attribute => instance => instance.Facts.Attributes.TryGetValue(name, out var value) && test(value ?? ""),
            QuerySubjectKind.AgentConnected => instance => test(instance.Facts.AgentConnected ? "true" : "false"),
            QuerySubjectKind.AgentVersion => instance => test(instance.Facts.AgentVersion),
            QuerySubjectKind.Ec2InstanceId => instance => instance.Facts.Ec2InstanceId is { } id && test(id),
            QuerySubjectKind.RegisteredAt => instance => test(QueryTests.Text(instance.Facts.RegisteredAt)),
            QuerySubjectKind.RunningTasksCount => instance => test(QueryTests.Text(instance.Tasks)),
            _ => instance => instance.Groups.Any(test),
        };
    }

    private static Func<PlacementInstance, bool> Existence(QueryComparison found)
    {
        var name = found.Subject.Name;
        Func<PlacementInstance, bool> exists = found.Subject.Kind == QuerySubjectKind.Attribute ? instance => instance.Facts.Attributes.ContainsKey(name) : instance => instance.Groups.Count > 0;
        return found.Operator == QueryOperator.Exists ? exists : instance => !exists(instance);
    }
}
