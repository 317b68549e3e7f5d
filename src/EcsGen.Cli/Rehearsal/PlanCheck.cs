using System;
using System.IO;
using System.Linq;
using EcsGen.Testing;

namespace EcsGen.Cli.Rehearsal;

/// <summary>What a plan lacks, or says without effect, before anything is simulated.</summary>
internal static class PlanCheck
{
    public static void Of(Plan plan, TextWriter error)
    {
        foreach (var (type, count) in plan.Instances)
            if (InstanceTypes.All.All(known => known.Name != type))
                throw new UsageException($"--instances {type}={count}: this type is not known. Known are {string.Join(", ", InstanceTypes.All.Select(known => known.Name))}; --fleet takes any instance, from its description");
        if (plan.Instances.Count == 0 && plan.Fleet is null && NeedsInstances(plan))
            throw new UsageException("the service runs on instances, and there are none: add --instances m5.large=2, or --fleet with the output of aws ecs describe-container-instances");
        var containers = plan.New.ContainerDefinitions.Known().Select(item => (Name: item.Value.Name.OrDefault() ?? "", HasCheck: item.Value.HealthCheck.IsSet)).ToList();
        foreach (var name in plan.Exits.Select(exit => exit.Container)) Find("--exits", name);
        foreach (var name in plan.Unhealthy)
            if (!Find("--unhealthy", name).HasCheck && !plan.Service.LoadBalancers.IsSet)
                error.WriteLine($"ecsgen: --unhealthy {name}: the container has no health check and the service no load balancer, so ECS does not notice");

        (string Name, bool HasCheck) Find(string option, string name) =>
            containers.FirstOrDefault(container => container.Name == name) is { Name: not null } found ? found
            : throw new UsageException($"{option} {name}: the new definition has no container of that name; it has {string.Join(", ", containers.Select(container => container.Name))}");
    }

    private static bool NeedsInstances(Plan plan) =>
        !plan.Service.LaunchType.Is("FARGATE") && !plan.Service.LaunchType.Is("EXTERNAL")
        && !plan.Service.CapacityProviderStrategy.Known().Any(item => item.Value.CapacityProvider.OrDefault()?.StartsWith("FARGATE", StringComparison.Ordinal) == true);
}
