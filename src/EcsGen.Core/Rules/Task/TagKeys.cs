using System;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class TagKeys : RequestRule
{
    public override RuleInfo Info { get; } = new("ECSG2024", "Tag keys are unique and do not begin with aws:")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that a key occurs once and that the prefix aws: is reserved for its own use. Nobody is known who saw the refusal.",
        Refusals = TagText.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
    };

    public override void Check(RequestContext request)
    {
        foreach (var (index, tag) in request.Tags.Known())
        {
            if (tag.Value.TryGet(out var value) && IsReserved(value))
                request.Report(this, MemberPath.Root["tags"][index]["value"], $"The tag value '{TagText.Short(value)}' begins with 'aws:', which AWS reserves: write another value");
            if (!tag.Key.TryGet(out var key)) continue;
            if (IsReserved(key))
                request.Report(this, MemberPath.Root["tags"][index]["key"], $"The tag key '{TagText.Short(key)}' begins with 'aws:', which AWS reserves: write another key");
            if (First(request, key) is var first && first < index)
                request.Report(this, MemberPath.Root["tags"][index]["key"], $"The tag '{TagText.Short(key)}' is there twice and a key may occur once: leave one of them out", MemberPath.Root["tags"][first]["key"]);
        }
    }

    private static int First(RequestContext request, string key)
    {
        foreach (var (index, tag) in request.Tags.Known())
            if (tag.Key.Is(key))
                return index;
        return int.MaxValue;
    }

    private static bool IsReserved(string text) => text.StartsWith("aws:", StringComparison.OrdinalIgnoreCase);
}
