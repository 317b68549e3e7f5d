using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Logging;

/// <summary>What log drivers are told.</summary>
internal static class LogOptions
{
    public const string Prefix = "awslogs-stream-prefix";

    /// <summary>What awslogs is told everywhere, for the code fix that adds a log configuration.</summary>
    public const string Whole = "awslogs-group,awslogs-region," + Prefix;

    // in AWS's order: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
    private static readonly string[] Required = { "awslogs-region", "awslogs-group" };

    /// <summary>The containers that log with a driver, with the path of their log configuration.</summary>
    public static IEnumerable<(MemberPath Path, ContainerDefinition Container, LogConfiguration Log)> Of(TaskContext task, string driver) =>
        from item in task.Containers()
        where LogsWith(item.Container, driver, out _)
        select (item.Path["logConfiguration"], item.Container, item.Container.LogConfiguration.OrDefault()!);

    /// <summary>Whether a container logs with a driver.</summary>
    public static bool LogsWith(this ContainerDefinition container, string driver, [NotNullWhen(true)] out LogConfiguration? log) =>
        container.LogConfiguration.TryGet(out log) && log.LogDriver.Is(driver);

    /// <summary>Whether some container logs with a driver.</summary>
    public static bool IsUsed(TaskContext task, string driver)
    {
        foreach (var (_, container) in task.Containers())
            if (container.LogsWith(driver, out _))
                return true;
        return false;
    }

    /// <summary>Whether an option is surely not given, neither in options nor as a secret.</summary>
    public static bool Lacks(this LogConfiguration log, string option) =>
        !log.Options.IsUnknown && log.Options.Option(option) is null && log.SecretOptions.IsComplete && !MayBeSecret(log, option);

    /// <summary>The options that awslogs can't do without and that are not given, in AWS's order.</summary>
    public static string[] MissingForAwslogs(this LogConfiguration log) => log.Lacks(Required[0]) || log.Lacks(Required[1]) ? Required.Where(log.Lacks).ToArray() : [];

    /// <summary>The container that routes logs, or null; null also when that is not known.</summary>
    public static FirelensConfiguration? Router(TaskContext task)
    {
        foreach (var (_, container) in task.Containers())
            if (container.FirelensConfiguration.TryGet(out var router))
                return router;
        return null;
    }

    private static bool MayBeSecret(LogConfiguration log, string option)
    {
        foreach (var (_, secret) in log.SecretOptions.Known())
            if (!secret.Name.TryGet(out var name) || name == option || Placeholders.IsIn(name))
                return true;
        return false;
    }
}
