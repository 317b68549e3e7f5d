using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class TagValueMissing : RequestRule
{
    public override RuleInfo Info { get; } = new("ECSG2038", "A tag has a value")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A value may be an empty text, but it must be there.",
        Refusals = TagText.Refuses("Tag value can not be null."),
        Sources = EquatableArray.Create(AwsPages.Tag),
    };

    public override void Check(RequestContext request)
    {
        if (request.IsFragment) return;
        foreach (var (index, tag) in request.Tags.Known())
            if (tag.Value.IsAbsent)
                request.Report(this, MemberPath.Root["tags"][index]["value"], $"The tag '{TagText.Short(tag.Key.ToString())}' has no value, which ECS refuses: write one, an empty text if there is none");
    }
}
