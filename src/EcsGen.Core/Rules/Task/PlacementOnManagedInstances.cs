using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;
using EcsGen.Query;

namespace EcsGen.Rules.Task;

internal sealed class PlacementOnManagedInstances : TaskRule
{
    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-tasks-services.html
    private static readonly string[] Allowed = { "ecs.subnet-id", "ecs.availability-zone", "ecs.instance-type", "ecs.cpu-architecture" };

    public override RuleInfo Info { get; } = new("ECSG2045", "Placement constraints on Managed Instances ask for four attributes only")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents which attributes the placement constraints of a task on Managed Instances can use. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.ManagedInstances),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Lists(Compatibility.ManagedInstances) || task.IsFargate) return;
        foreach (var (index, constraint) in task.Definition.PlacementConstraints.Known())
            if (constraint.Expression.TryGet(out var expression) && ClusterQuery.TryParse(expression, out var query, out _) && Other(query.Root) is { } subject)
                task.Report(this, MemberPath.Root["placementConstraints"][index]["expression"], new TextPart(expression.IndexOf(subject, StringComparison.Ordinal), subject.Length),
                    $"The placement constraint asks for {subject}, and on Managed Instances a constraint can ask only for {string.Join(", ", Allowed)}: write one of these, or leave the constraint out",
                    task.PathOf(Compatibility.ManagedInstances));
    }

    private static string? Other(QueryNode node) => node switch
    {
        QueryAnd and => Other(and.Left) ?? Other(and.Right),
        QueryOr or => Other(or.Left) ?? Other(or.Right),
        QueryNot not => Other(not.Operand),
        QueryComparison comparison when !Allowed.Contains(comparison.Subject.Name) => comparison.Subject.ToString(),
        _ => null,
    };
}
