using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class AlarmsNamed : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5089", "Deployment alarms that are on name an alarm")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "Without a name there is nothing to watch. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.DeploymentAlarms),
        Peers = EquatableArray.Create("aws-cdk IsRequiredLeastAlarmName"),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Deployment.Alarms.TryGet(out var alarms) && alarms.Enable.Is(true) && alarms.AlarmNames is { IsList: true, Count: 0 })
            service.Report(this, MemberPath.Root["deploymentConfiguration"]["alarms"]["alarmNames"], "The alarms are on and none is named: name one, or write \"enable\": false");
    }
}
