using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

internal sealed class FaultInjection : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2039", "Fault injection needs the network mode awsvpc or host, and Linux")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents fault injection for Linux tasks in these two network modes. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fault-injection.html"),
        Peers = EquatableArray.Create("aws-cdk OnlyAwsVpcHostNetwork"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.Definition.EnableFaultInjection.Is(true)) return;
        var mode = task.Definition.NetworkMode;
        if (task.IsWindows)
            task.Report(this, MemberPath.Root["enableFaultInjection"], "Windows tasks do not support fault injection: leave enableFaultInjection out",
                Registration.Removal, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]);
        else if (!task.IsFargate && (mode.Is(NetworkMode.Bridge) || mode.Is(NetworkMode.None) || mode.IsAbsent && !task.Options.IsFragment && !task.HasUnknownSystem()))
            task.Report(this, MemberPath.Root["enableFaultInjection"],
                $"Fault injection needs the network mode awsvpc or host and {(mode.IsAbsent ? "the task definition has none" : "the task definition has " + mode)}: write one of them, or leave enableFaultInjection out",
                Registration.Removal, MemberPath.Root["networkMode"]);
    }
}
