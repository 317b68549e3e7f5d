using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Logging;

internal sealed class SplunkOptions : TaskRule
{
    private static readonly string[] Required = { "splunk-token", "splunk-url" };

    public override RuleInfo Info { get; } = new("ECSG3088", "The log driver splunk is told a token and an address")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "Docker documents splunk-token and splunk-url as required and does not start a container without them. The token is best given in secretOptions.",
        Sources = EquatableArray.Create(ContainerPages.LogConfiguration, "https://docs.docker.com/engine/logging/drivers/splunk/"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !LogOptions.IsUsed(task, LogDriver.Splunk)) return;
        foreach (var (path, container, log) in LogOptions.Of(task, LogDriver.Splunk))
        {
            var missing = Required.Where(log.Lacks).ToArray();
            if (missing.Length > 0)
                task.Report(this, path["options"][missing[0]], $"Container '{container.Label()}' logs with splunk without {string.Join(" and ", missing)}, and would not start: add {(missing.Length == 1 ? "it" : "them")} to options or secretOptions");
        }
    }
}
