using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Fargate;

internal sealed class LogDriverOnFargate : TaskRule
{
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html, logDriver; the others of the API are for EC2
    private static readonly string[] Ec2Only = { LogDriver.JsonFile, LogDriver.Syslog, LogDriver.Journald, LogDriver.Gelf, LogDriver.Fluentd, "logentries", "sumologic" };

    public override RuleInfo Info { get; } = new("ECSG3077", "On Fargate the log driver is awslogs, splunk or awsfirelens")
    {
        Description = "The other drivers need a file, a daemon or a socket of the host.",
        Refusals = Registration.Refuses("{0} is not a valid log driver. Must be one of [awslogs, splunk, awsfirelens]", ContainerChecks.Logs),
        Sources = EquatableArray.Create(ContainerPages.LogConfiguration),
        Peers = EquatableArray.Create("cfn-lint E3048", "cdk-preflight pf-ecs-fargate-log-driver-unsupported", "cfn-lint E3713", "aws-cfn-validate E3048"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            if (container.LogConfiguration.TryGet(out var log) && log.LogDriver.TryGet(out var driver) && Ec2Only.Contains(driver))
                task.Report(this, path["logConfiguration"]["logDriver"],
                    $"Container '{container.Label()}' logs with {driver}, which Fargate does not support: write awslogs, splunk or awsfirelens, or run the task on EC2",
                    Registration.Properties(("0", driver)), MemberPath.Root["requiresCompatibilities"]);
    }
}
