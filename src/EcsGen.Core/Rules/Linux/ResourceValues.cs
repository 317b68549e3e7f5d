using System.Globalization;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Linux;

internal sealed class ResourceValues : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3104", "A GPU requirement is a whole number, and one for Neuron devices is ALL")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents the value for GPU as the number of GPUs that are kept for the container, and for NeuronDevice as ALL. No instance has room for another one.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.ResourceRequirement),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, requirement) in container.Container.ResourceRequirements.Known())
        {
            if (!requirement.Value.TryGet(out var value) || Placeholders.IsIn(value)) continue;
            if (requirement.Type.Is(ResourceType.Gpu) && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0))
                container.Report(this, container.Path["resourceRequirements"][index]["value"], $"Container '{container.Name}' asks for '{value}' GPUs: write a whole number, as \"1\"");
            else if (requirement.Type.Is(ResourceType.NeuronDevice) && value != "ALL")
                container.Report(this, container.Path["resourceRequirements"][index]["value"], $"Container '{container.Name}' asks for '{value}' Neuron devices: write \"ALL\"", Registration.Properties(("replacement", "ALL")));
        }
    }
}
