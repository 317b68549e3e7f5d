using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Cluster.Definitions;

/// <summary>The plan of a task that runs with overrides.</summary>
internal static class OverriddenPlan
{
    /// <summary>The plan with the overrides; null when they change nothing that a plan has.</summary>
    public static TaskPlan? Of(TaskDefinitionState definition, TaskOverride? overrides)
    {
        if (overrides is null) return null;
        var changed = Apply(definition.Definition, overrides);
        return changed == definition.Definition ? null : TaskPlanReader.Read(changed, definition.Plan.RequiredAttributes);
    }

    private static RegisterTaskDefinitionRequest Apply(RegisterTaskDefinitionRequest definition, TaskOverride overrides) => definition with
    {
        Cpu = overrides.Cpu.IsAbsent ? definition.Cpu : overrides.Cpu,
        Memory = overrides.Memory.IsAbsent ? definition.Memory : overrides.Memory,
        ContainerDefinitions = definition.ContainerDefinitions.Known().Select(item => Apply(item.Value, overrides)).ToArray(),
    };

    private static ContainerDefinition Apply(ContainerDefinition container, TaskOverride overrides)
    {
        var own = overrides.ContainerOverrides.Known().Select(item => item.Value).FirstOrDefault(item => item.Name == container.Name);
        return own is null ? container : container with
        {
            Cpu = own.Cpu.IsAbsent ? container.Cpu : own.Cpu,
            Memory = own.Memory.IsAbsent ? container.Memory : own.Memory,
            MemoryReservation = own.MemoryReservation.IsAbsent ? container.MemoryReservation : own.MemoryReservation,
            ResourceRequirements = own.ResourceRequirements.IsAbsent ? container.ResourceRequirements : own.ResourceRequirements,
        };
    }
}
