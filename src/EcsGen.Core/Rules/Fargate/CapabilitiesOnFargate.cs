using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Fargate;

internal sealed class CapabilitiesOnFargate : TaskRule
{
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html, add
    private static readonly string[] Allowed = { "SYS_PTRACE" };

    public override RuleInfo Info { get; } = new("ECSG3076", "On Fargate the only capability that can be added is SYS_PTRACE")
    {
        Description = "Fargate refuses every other addition, on platform version 1.4.0 and later. What a container drops is free.",
        Refusals = Registration.Refuses("{0} is not allowed on Fargate."),
        Sources = EquatableArray.Create(ContainerPages.KernelCapabilities),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-capabilities-add"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
        {
            if (!container.LinuxParameters.TryGet(out var linux) || !linux.Capabilities.TryGet(out var capabilities)) continue;
            foreach (var (index, capability) in capabilities.Add.Known())
                if (capability.Length > 0 && !Allowed.Contains(capability) && !Placeholders.IsIn(capability))
                    task.Report(this, path["linuxParameters"]["capabilities"]["add"][index], $"Container '{container.Label()}' adds the capability {capability}, and Fargate allows only SYS_PTRACE: leave it out, or run the task on EC2",
                        Registration.Properties(("0", capability), ("fix", "remove")), MemberPath.Root["requiresCompatibilities"]);
        }
    }
}
