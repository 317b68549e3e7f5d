using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class MemoryNotBelowReservation : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3008", "A container's memory is not below its memoryReservation")
    {
        Description = "memory is the hard limit and memoryReservation the soft one. They may be equal, although the documentation asks for more.",
        Refusals = Registration.Refuses("Invalid setting for container '{0}'. 'memory' must be greater than or equal to 'memoryReservation'.", ContainerChecks.Reservation),
        Sources = EquatableArray.Create(ContainerPages.Definition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-container-memory-reservation", "aws-cdk MemoryLimitMibShouldLessThan"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.Memory.TryGet(out var memory) || !container.Container.MemoryReservation.TryGet(out var reservation)) return;
        if (memory >= reservation) return;
        container.Report(this, container.Path["memory"],
            $"Container '{container.Name}' has a memory limit of {memory} MiB, below its memoryReservation of {reservation} MiB: write {reservation} or more, or reserve less",
            Registration.Properties(("0", container.Name), ("replacement", Text.Of(reservation))), container.Path["memoryReservation"]);
    }
}
