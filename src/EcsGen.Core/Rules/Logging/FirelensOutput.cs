using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Logging;

internal sealed class FirelensOutput : TaskRule
{
    // what is for the router or the driver and not for the output
    private static readonly string[] OfRouter = { "include-pattern", "exclude-pattern", "log-driver-buffer-limit" };

    public override RuleInfo Info { get; } = new("ECSG3085", "The options of awsfirelens name the output")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "The options become an output section of the router's configuration, which AWS documents with Name for Fluent Bit and @type for Fluentd. With other options and without it the agent can't write the section. Without any options but filters no section is written.",
        Sources = EquatableArray.Create(ContainerPages.FireLens),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !LogOptions.IsUsed(task, LogDriver.Awsfirelens) || LogOptions.Router(task) is not { } router || !router.Type.TryGet(out var type)) return;
        if (type is not (FirelensConfigurationType.Fluentbit or FirelensConfigurationType.Fluentd)) return;
        var key = type == FirelensConfigurationType.Fluentbit ? "Name" : "@type";
        foreach (var (path, container, log) in LogOptions.Of(task, LogDriver.Awsfirelens))
        {
            var options = log.Options.Known().Select(option => option.Value.Key).Where(option => !OfRouter.Contains(option)).ToArray();
            if (options.Length == 0 || !log.Lacks(key) || options.Contains(key, StringComparer.OrdinalIgnoreCase)) continue;
            task.Report(this, path["options"][key], $"Container '{container.Label()}' logs with awsfirelens and has options, but no {key}, which says the output of {type}: add it, as \"{key}\": \"cloudwatch_logs\"");
        }
    }
}
