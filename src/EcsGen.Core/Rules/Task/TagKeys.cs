using System;
using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class TagKeys : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2024", "Tag keys are unique and do not begin with aws:")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that a key occurs once and that the prefix aws: is reserved for its own use. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses("", Registration.Tags),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (index, tag) in task.Definition.Tags.Known())
        {
            if (tag.Value.TryGet(out var value) && IsReserved(value))
                task.Report(this, MemberPath.Root["tags"][index]["value"], $"The tag value '{TagText.Short(value)}' begins with 'aws:', which AWS reserves: write another value");
            if (!tag.Key.TryGet(out var key)) continue;
            if (IsReserved(key))
                task.Report(this, MemberPath.Root["tags"][index]["key"], $"The tag key '{TagText.Short(key)}' begins with 'aws:', which AWS reserves: write another key");
            if (First(task, key) is var first && first < index)
                task.Report(this, MemberPath.Root["tags"][index]["key"], $"The tag '{TagText.Short(key)}' is there twice and a key may occur once: leave one of them out", MemberPath.Root["tags"][first]["key"]);
        }
    }

    private static int First(TaskContext task, string key)
    {
        foreach (var (index, tag) in task.Definition.Tags.Known())
            if (tag.Key.Is(key))
                return index;
        return int.MaxValue;
    }

    private static bool IsReserved(string text) => text.StartsWith("aws:", StringComparison.OrdinalIgnoreCase);
}
