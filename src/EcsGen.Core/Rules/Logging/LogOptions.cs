using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Logging;

/// <summary>What log drivers are told.</summary>
internal static class LogOptions
{
    public const string Prefix = "awslogs-stream-prefix";

    // in AWS's order: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
    private static readonly string[] Required = { "awslogs-region", "awslogs-group" };

    /// <summary>The containers that log with a driver, with the path of their log configuration.</summary>
    public static IEnumerable<(MemberPath Path, ContainerDefinition Container, LogConfiguration Log)> Of(TaskContext task, string driver) =>
        from item in task.Containers()
        where item.Container.LogConfiguration.TryGet(out var log) && log.LogDriver.Is(driver)
        select (item.Path["logConfiguration"], item.Container, item.Container.LogConfiguration.OrDefault()!);

    /// <summary>Whether an option is surely not given, neither in options nor as a secret.</summary>
    public static bool Lacks(this LogConfiguration log, string option) =>
        !log.Options.IsUnknown && log.Options.Option(option) is null
        && log.SecretOptions.IsComplete && log.SecretOptions.Known().All(secret => secret.Value.Name.TryGet(out var name) && name != option && !Placeholders.IsIn(name));

    /// <summary>The options that awslogs can't do without and that are not given, in AWS's order.</summary>
    public static string[] MissingForAwslogs(this LogConfiguration log) => Required.Where(log.Lacks).ToArray();

    /// <summary>The container that routes logs, or null; null also when that is not known.</summary>
    public static FirelensConfiguration? Router(TaskContext task) =>
        task.Containers().Select(item => item.Container.FirelensConfiguration.OrDefault()).FirstOrDefault(router => router is not null);
}
