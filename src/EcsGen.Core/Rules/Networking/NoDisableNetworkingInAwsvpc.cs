namespace EcsGen.Rules.Networking;

internal sealed class NoDisableNetworkingInAwsvpc : NotInAwsvpc
{
    public override RuleInfo Info { get; } = Describe("ECSG3114", "disableNetworking",
        "The network interface belongs to the task, so one container can't be without it.",
        "Disable Networking is not supported on container when networkMode=awsvpc.", "pf-ecs-fargate-disable-networking");

    protected override string Member => "disableNetworking";

    protected override string Instead => "leave it out";
}
