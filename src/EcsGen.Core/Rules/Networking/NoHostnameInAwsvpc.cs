namespace EcsGen.Rules.Networking;

internal sealed class NoHostnameInAwsvpc : NotInAwsvpc
{
    public override RuleInfo Info { get; } = Describe("ECSG3111", "hostname",
        "The task gets its host name from its network interface.",
        "hostname is not supported on container when networkMode=awsvpc", "pf-ecs-awsvpc-hostname");

    protected override string Member => "hostname";

    protected override string Instead => "leave it out";
}
