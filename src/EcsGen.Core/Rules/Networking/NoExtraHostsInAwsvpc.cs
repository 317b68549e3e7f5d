namespace EcsGen.Rules.Networking;

internal sealed class NoExtraHostsInAwsvpc : NotInAwsvpc
{
    public override RuleInfo Info { get; } = Describe("ECSG3112", "extraHosts",
        "The containers of such a task share one network namespace, whose hosts file ECS writes.",
        "Extra hosts are not supported on container when networkMode=awsvpc", "pf-ecs-awsvpc-extra-hosts");

    protected override string Member => "extraHosts";

    protected override string Instead => "leave them out and use DNS, as a private hosted zone";
}
