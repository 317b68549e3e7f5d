using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class EmptyTags : RequestRule
{
    public override RuleInfo Info { get; } = new("ECSG2036", "A list of tags is not empty")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS refuses an empty list of tags; no tags are written by leaving the list out. Some deployment tools leave it out by themselves.",
        Refusals = TagText.Refuses("Tags can not be empty."),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
    };

    public override void Check(RequestContext request)
    {
        if (request.Tags is not { IsList: true, Count: 0 }) return;
        request.Report(this, MemberPath.Root["tags"], "The list of tags is empty, which ECS refuses: leave tags out, or add a tag", Registration.Removal);
    }
}
