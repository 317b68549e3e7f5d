using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Logging;

internal sealed class FirelensHasRouter : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3082", "A task that logs with awsfirelens has a container with firelensConfiguration")
    {
        Description = "The driver awsfirelens hands the logs to a router, a container of the same task that runs Fluent Bit or Fluentd.",
        Refusals = Registration.Refuses("When awsfirelens log driver is specified in log configuration, a firelens configuration object must be configured in one of the containers.", ContainerChecks.Logs),
        Sources = EquatableArray.Create(ContainerPages.FirelensConfiguration, ContainerPages.FireLens),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-awsfirelens-without-router"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment || !LogOptions.IsUsed(task, LogDriver.Awsfirelens) || !task.Definition.ContainerDefinitions.IsComplete) return;
        if (task.Containers().Any(item => !item.Container.FirelensConfiguration.IsAbsent)) return;
        var users = LogOptions.Of(task, LogDriver.Awsfirelens).ToArray();
        if (users.Length == 0) return;
        task.Report(this, users[0].Path["logDriver"],
            $"Container '{users[0].Container.Label()}' logs with awsfirelens, but no container of the task has firelensConfiguration: add a log router, as one with the image 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable'",
            users.Skip(1).Select(user => user.Path["logDriver"]).ToArray());
    }
}
