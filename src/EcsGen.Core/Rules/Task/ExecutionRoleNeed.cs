using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Task;

/// <summary>What needs an execution role, in the order in which it is answered.</summary>
internal enum ExecutionRoleNeedKind
{
    Awslogs,
    EcrImage,
    Secrets,
    LogSecrets,
    RegistryCredentials,
    EnvironmentFiles,
}

/// <summary>The first need for an execution role of a definition that has none. One missing role is one finding, so the rules about it share this.</summary>
internal sealed record ExecutionRoleNeed(ExecutionRoleNeedKind Kind, ContainerDefinition Container, MemberPath Path)
{
    private static readonly Regex PrivateEcr = new(@"^[0-9]{12}\.dkr\.ecr(-fips)?\.[a-z0-9-]+\.amazonaws\.com(\.cn)?/", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static ExecutionRoleNeed? First(TaskContext task) =>
        task.Options.IsFragment || !task.Definition.ExecutionRoleArn.IsAbsent ? null : Of(task).OrderBy(need => need.Kind).FirstOrDefault();

    private static IEnumerable<ExecutionRoleNeed> Of(TaskContext task) => task.Containers().SelectMany(item => Of(task, item.Path, item.Container));

    private static IEnumerable<ExecutionRoleNeed> Of(TaskContext task, MemberPath path, ContainerDefinition container)
    {
        var log = container.LogConfiguration.OrDefault();
        if (task.IsFargate && log is not null && log.LogDriver.Is(LogDriver.Awslogs))
            yield return new(ExecutionRoleNeedKind.Awslogs, container, path["logConfiguration"]["logDriver"]);
        if (task.IsFargate && PrivateEcr.IsMatch(BeginningOf(container.Image)))
            yield return new(ExecutionRoleNeedKind.EcrImage, container, path["image"]);
        if (container.Secrets.Count > 0)
            yield return new(ExecutionRoleNeedKind.Secrets, container, path["secrets"]);
        if (log is { SecretOptions.Count: > 0 })
            yield return new(ExecutionRoleNeedKind.LogSecrets, container, path["logConfiguration"]["secretOptions"]);
        if (container.RepositoryCredentials.IsKnown)
            yield return new(ExecutionRoleNeedKind.RegistryCredentials, container, path["repositoryCredentials"]);
        if (container.EnvironmentFiles.Count > 0)
            yield return new(ExecutionRoleNeedKind.EnvironmentFiles, container, path["environmentFiles"]);
    }

    /// <summary>The text, or of one with parameters what stands before the first.</summary>
    private static string BeginningOf(Value<string> text) =>
        text.TryGet(out var known) ? known
        : text.Written is { Kind: NodeKind.Template } written && written.Parts.Count > 0 && !written.Parts[0].IsParameter ? written.Parts[0].Text
        : "";
}
