using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Logging;

internal sealed class OneFirelensRouter : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3083", "A task has one container with firelensConfiguration")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents a log router as one container of a task; the agent sets up one and sends all logs to it.",
        Refusals = Registration.Refuses("", ContainerChecks.Logs),
        Sources = EquatableArray.Create(ContainerPages.FireLens),
        Peers = EquatableArray.Create("aws-cdk FirelensRouterAlreadyAdded"),
    };

    public override void Check(TaskContext task)
    {
        var count = 0;
        foreach (var (_, container) in task.Containers())
            if (container.FirelensConfiguration.IsKnown)
                count++;
        if (count < 2) return;
        var routers = task.Containers().Where(item => item.Container.FirelensConfiguration.IsKnown).ToArray();
        foreach (var (path, second) in routers.Skip(1))
            task.Report(this, path["firelensConfiguration"],
                $"Container '{second.Label()}' is a second log router beside '{routers[0].Container.Label()}': leave firelensConfiguration out of one of them", routers[0].Path["firelensConfiguration"]);
    }
}
