using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class RequestTags : RequestRule
{
    public override RuleInfo Info { get; } = new("ECSG9104", "Services, clusters and capacity providers have tags")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "Tags tell whose they are and who pays.",
        Concern = Concern.Cost,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.SecurityHub),
        Peers = EquatableArray.Create("Security Hub ECS.13", "Security Hub ECS.14"),
    };

    public override void Check(RequestContext request)
    {
        if (request is TaskContext or RunContext || request.Shape.Find("tags") is null || request.IsFragment || !request.Tags.IsAbsent) return;
        request.Report(this, MemberPath.Root["tags"], $"The {request.Noun} has no tags: add some, as who owns it");
    }
}
