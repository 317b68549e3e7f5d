using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Fargate;

internal sealed class GpuOnFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3075", "On Fargate no container asks for GPUs")
    {
        Description = "Fargate has no GPUs; EC2 and Managed Instances have.",
        Refusals = Registration.Refuses("Tasks using the Fargate launch type do not support GPU resource requirements."),
        Sources = EquatableArray.Create(ContainerPages.ResourceRequirement),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-gpu-resource"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            foreach (var (index, requirement) in container.ResourceRequirements.Known())
                if (requirement.Type.Is(ResourceType.Gpu))
                    task.Report(this, path["resourceRequirements"][index]["type"], $"Container '{container.Label()}' asks for a GPU, which Fargate does not have: leave it out, or run the task on EC2 or Managed Instances",
                        Registration.Removal, MemberPath.Root["requiresCompatibilities"]);
    }
}
