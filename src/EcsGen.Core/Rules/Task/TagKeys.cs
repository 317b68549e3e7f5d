using System;
using System.Collections.Generic;
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
        var first = new Dictionary<string, MemberPath>();
        foreach (var (index, tag) in request.Tags.Known())
        {
            var path = MemberPath.Root["tags"][index];
            if (tag.Value.TryGet(out var value) && IsReserved(value))
                request.Report(this, path["value"], $"The tag value '{TagText.Short(value)}' begins with 'aws:', which AWS reserves: write another value");
            if (!tag.Key.TryGet(out var key)) continue;
            if (IsReserved(key))
                request.Report(this, path["key"], $"The tag key '{TagText.Short(key)}' begins with 'aws:', which AWS reserves: write another key");
            if (first.TryGetValue(key, out var other))
                request.Report(this, path["key"], $"The tag '{TagText.Short(key)}' is there twice and a key may occur once: leave one of them out", other);
            else
                first.Add(key, path["key"]);
        }
    }

    private static bool IsReserved(string text) => text.StartsWith("aws:", StringComparison.OrdinalIgnoreCase);
}
