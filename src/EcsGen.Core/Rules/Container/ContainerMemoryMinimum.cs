using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ContainerMemoryMinimum : ContainerRule
{
    private const int Minimum = 6;

    public override RuleInfo Info { get; } = new("ECSG3009", "A container's memory is at least 6 MiB")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents that Docker needs 6 MiB for a container, so none can be created with less. A small number is often meant as GB; the unit is MiB.",
        Refusals = Registration.Refuses("", ContainerChecks.Memory),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        Check(container, "memory", container.Container.Memory);
        // with a hard limit, a reservation of 0 is as good as none
        if (container.Container.Memory.IsAbsent || !container.Container.MemoryReservation.Is(0))
            Check(container, "memoryReservation", container.Container.MemoryReservation);
    }

    private void Check(ContainerContext container, string member, Value<int> value)
    {
        if (!value.TryGet(out var memory) || memory >= Minimum) return;
        var meant = memory > 0 ? $", or {memory * 1024} if {memory} GB are meant" : "";
        container.Report(this, container.Path[member],
            $"Container '{container.Name}' has a {member} of {memory} MiB and Docker needs {Minimum} MiB for a container: write {Minimum} or more{meant}");
    }
}
