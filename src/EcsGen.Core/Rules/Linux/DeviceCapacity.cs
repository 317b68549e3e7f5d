using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Linux;

internal sealed class DeviceCapacity : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3109", "Inference accelerators are gone, and Neuron devices are on Managed Instances")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS ended Elastic Inference in 2024, and documents Neuron devices as a requirement for Managed Instances.",
        Sources = EquatableArray.Create(ContainerPages.ResourceRequirement),
    };

    public override void Check(TaskContext task)
    {
        var elsewhere = task.Definition.RequiresCompatibilities is { Count: > 0, IsComplete: true } && !task.Lists(Compatibility.ManagedInstances);
        foreach (var (path, container) in task.Containers())
            foreach (var (index, requirement) in container.ResourceRequirements.Known())
            {
                if (requirement.Type.Is(ResourceType.InferenceAccelerator) && task.Definition.InferenceAccelerators.Count == 0)
                    task.Report(this, path["resourceRequirements"][index]["type"], $"Container '{container.Label()}' asks for an inference accelerator, a service that AWS has ended: leave it out, or use GPUs or Neuron devices");
                if (requirement.Type.Is(ResourceType.NeuronDevice) && elsewhere)
                    task.Report(this, path["resourceRequirements"][index]["type"], $"Container '{container.Label()}' asks for Neuron devices, which tasks have on Managed Instances only: add MANAGED_INSTANCES to requiresCompatibilities, or leave it out",
                        MemberPath.Root["requiresCompatibilities"]);
            }
    }
}
