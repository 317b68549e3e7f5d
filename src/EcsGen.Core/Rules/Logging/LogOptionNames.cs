using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Logging;

internal sealed class LogOptionNames : ContainerRule
{
    private static readonly string[] Common = { "mode", "max-buffer-size", "tag", "labels", "labels-regex", "env", "env-regex" };
    private static readonly string[] Awslogs = Common.Concat(new[]
    {
        "awslogs-group", "awslogs-region", "awslogs-stream-prefix", "awslogs-stream", "awslogs-create-group", "awslogs-create-stream", "awslogs-datetime-format", "awslogs-multiline-pattern",
        "awslogs-endpoint", "awslogs-credentials-endpoint", "awslogs-force-flush-interval-seconds", "awslogs-max-buffered-events", "awslogs-format",
    }).ToArray();
    private static readonly string[] Splunk = Common.Concat(new[]
    {
        "splunk-token", "splunk-url", "splunk-source", "splunk-sourcetype", "splunk-index", "splunk-capath", "splunk-caname", "splunk-insecureskipverify",
        "splunk-format", "splunk-verify-connection", "splunk-gzip", "splunk-gzip-level", "splunk-index-acknowledgment",
    }).ToArray();

    public override RuleInfo Info { get; } = new("ECSG3078", "The names of log options are spelled as the driver knows them")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "Docker starts no container with an option that its log driver does not know. Only what is a slip of the keyboard away from a known option is flagged; drivers get new ones.",
        Sources = EquatableArray.Create(ContainerPages.LogConfiguration, "https://docs.docker.com/engine/logging/drivers/awslogs/", "https://docs.docker.com/engine/logging/drivers/splunk/"),
        Peers = EquatableArray.Create("cfn-lint E3046"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.LogConfiguration.TryGet(out var log) || KnownTo(log.LogDriver.OrDefault()) is not { } known) return;
        foreach (var (_, option) in log.Options.Known())
        {
            if (IsKnown(known, option.Key) || Misspelling.Of(Plain(option.Key), known) is not { } meant) continue;
            // a required option that is not there has a rule, which says it louder
            if (meant is not (LogOptions.Prefix or "awslogs-region" or "awslogs-group" or "splunk-token" or "splunk-url") || !log.Lacks(meant))
                container.Report(this, container.Path["logConfiguration"]["options"][option.Key], $"The log driver of container '{container.Name}' has no option '{option.Key}' and the container would not start: write '{meant}'",
                    Registration.Properties(("replacement", meant)));
        }
    }

    private static string[]? KnownTo(string? driver) => driver switch
    {
        LogDriver.Awslogs => Awslogs,
        LogDriver.Splunk => Splunk,
        _ => null,
    };

    private static bool IsKnown(string[] known, string option)
    {
        foreach (var name in known)
            if (name == option)
                return true;
        return option.StartsWith("cache-", StringComparison.Ordinal);
    }

    private static string Plain(string option) => option.ToLowerInvariant().Replace('_', '-');
}
