using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Dependencies;

internal sealed class HealthyHasHealthCheck : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3042", "A container that others wait for to be HEALTHY has a health check")
    {
        Description = "ECS knows the health of a container only by the health check in the task definition; a HEALTHCHECK of the image does not count.",
        Refusals = Registration.Refuses("A dependency container with HEALTHY condition must have health check configured", ContainerChecks.DependencyHealth),
        Sources = EquatableArray.Create(ContainerPages.Dependency),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-dependson-healthy-without-healthcheck"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, dependency) in container.DependsOn.Known())
            {
                if (!dependency.Condition.Is(ContainerCondition.Healthy) || !dependency.ContainerName.TryGet(out var name) || container.Name.Is(name)) continue;
                if (task.FindContainer(name) is not { } target || !target.Container.HealthCheck.IsAbsent) continue;
                task.Report(this, path["dependsOn"][index]["condition"],
                    $"Container '{container.Label()}' waits for container '{name}' to be HEALTHY, which has no health check in the task definition: give it one, or wait for START",
                    target.Path["healthCheck"]);
            }
    }
}
