using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class TagLimits : RequestRule
{
    public override RuleInfo Info { get; } = new("ECSG2022", "Tags are at most 50, with keys of 128 and values of 256 characters")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Model,
        Description = "The API's model limits the number of tags, their lengths and their characters.",
        Refusals = TagText.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.Tag),
    };

    public override void Check(RequestContext request)
    {
        var tags = request.Tags;
        if (tags.Count > Limits.Tags)
            request.Report(this, MemberPath.Root["tags"][Limits.Tags], $"The {request.Noun} has {tags.Count} tags and ECS allows {Limits.Tags}: leave some out");
        foreach (var (index, tag) in tags.Known())
        {
            if (tag.Key.TryGet(out var key) && TagText.Complaint(key, 1, Limits.TagKey) is { } ofKey)
                request.Report(this, MemberPath.Root["tags"][index]["key"], $"The tag key '{TagText.Short(key)}' {ofKey}");
            if (tag.Value.TryGet(out var value) && TagText.Complaint(value, 0, Limits.TagValue) is { } ofValue)
                request.Report(this, MemberPath.Root["tags"][index]["value"], $"The value '{TagText.Short(value)}' of tag '{TagText.Short(tag.Key.ToString())}' {ofValue}");
        }
    }
}
