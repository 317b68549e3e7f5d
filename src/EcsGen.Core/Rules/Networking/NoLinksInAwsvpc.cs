namespace EcsGen.Rules.Networking;

internal sealed class NoLinksInAwsvpc : NotInAwsvpc
{
    public override RuleInfo Info { get; } = Describe("ECSG3110", "links",
        "The containers of such a task share one network interface and reach each other at localhost.",
        "Links are not supported when networkMode=awsvpc", "pf-ecs-fargate-links");

    protected override string Member => "links";

    protected override string Instead => "leave them out; the containers reach each other at localhost";
}
