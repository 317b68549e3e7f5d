using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Daemon;

internal sealed class DaemonOnFargate : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5143", "A daemon service does not run on Fargate")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Fargate has no instances to run one task on each.",
        Refusals = Launches.Create("The daemon scheduling strategy does not support the FARGATE launch type. Change the launch type and try again", Launches.Daemon),
        Sources = EquatableArray.Create(ServicePages.CreateService),
        Peers = EquatableArray.Create("cfn-lint E3044", "aws-cdk FargateService", "aws-cfn-validate E3044"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Scheduling == SchedulingStrategy.Daemon && service.LaunchType.Is(LaunchType.Fargate))
            service.Report(this, MemberPath.Root["schedulingStrategy"], "A daemon service runs one task on each instance, and Fargate has none: write REPLICA, or another launch type", Launches.Parts(), MemberPath.Root["launchType"]);
    }
}
