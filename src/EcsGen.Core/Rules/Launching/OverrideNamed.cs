using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class OverrideNamed : RunRule
{
    public override RuleInfo Info { get; } = new("ECSG5163", "An override names its container once")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents the name as needed for any override. Nobody is known who saw the refusal.",
        Refusals = Launches.Runs(""),
        Sources = EquatableArray.Create(ServicePages.ContainerOverride),
    };

    public override void Check(RunContext run)
    {
        if (!run.Run.Overrides.TryGet(out var overrides)) return;
        var seen = new Dictionary<string, MemberPath>();
        foreach (var (path, item) in overrides.ContainerOverrides.At(MemberPath.Root["overrides"]["containerOverrides"]))
        {
            if (item.Name.IsAbsent && !run.IsFragment)
                run.Report(this, path["name"], "The override does not say of which container: add name");
            if (!item.Name.TryText(out var name)) continue;
            if (seen.TryGetValue(name, out var first))
                run.Report(this, path["name"], $"There are two overrides for the container '{name}': write them as one", first);
            else
                seen.Add(name, path["name"]);
        }
    }
}
