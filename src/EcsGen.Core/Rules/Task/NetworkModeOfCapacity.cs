using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class NetworkModeOfCapacity : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2011", "Managed Instances have no bridge mode and external instances no awsvpc mode")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents awsvpc and host for Managed Instances, and bridge, host and none for external instances. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.ManagedInstances, AwsPages.EcsAnywhere),
        Peers = EquatableArray.Create("aws-cdk ManagedInstancesTasksOnly", "aws-cdk ExternalTasksOnlyBridge"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Definition.NetworkMode.Is(NetworkMode.Bridge) && task.Lists(Compatibility.ManagedInstances) && !task.IsFargate)
            task.Report(this, MemberPath.Root["networkMode"],
                "Managed Instances do not support the network mode bridge: write awsvpc or host, or take MANAGED_INSTANCES out of requiresCompatibilities",
                task.PathOf(Compatibility.ManagedInstances));
        if (task.Definition.NetworkMode.Is(NetworkMode.Awsvpc) && task.Lists(Compatibility.External))
            task.Report(this, MemberPath.Root["networkMode"],
                "External instances do not support the network mode awsvpc: write bridge, host or none, or take EXTERNAL out of requiresCompatibilities",
                task.PathOf(Compatibility.External));
    }
}
