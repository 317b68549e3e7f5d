namespace EcsGen.Rules.Networking;

internal sealed class NoDnsServersInAwsvpc : NotInAwsvpc
{
    public override RuleInfo Info { get; } = Describe("ECSG3113", "dnsServers",
        "Such a task resolves names by the DHCP options of its VPC.",
        "DNS servers are not supported on container when networkMode=awsvpc.", "pf-ecs-fargate-dns-servers");

    protected override string Member => "dnsServers";

    protected override string Instead => "leave them out; the DHCP options of the VPC say which servers are asked";
}
