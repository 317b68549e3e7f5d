using System;
using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class TrafficShiftRanges : ServiceRule
{
    private const int MaxMinutes = 1440;

    public override RuleInfo Info { get; } = new("ECSG5091", "Bake times are up to a day, and steps a share of the traffic")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents 0 to 1440 minutes for bake times, 3.0 to 100.0 percent for a linear step and 0.1 to 100.0 percent for a canary, in steps of a tenth. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.DeploymentConfiguration, ServicePages.LinearConfiguration, ServicePages.CanaryConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        var path = MemberPath.Root["deploymentConfiguration"];
        Minutes(service, path["bakeTimeInMinutes"], service.Deployment.BakeTimeInMinutes);
        if (service.Deployment.LinearConfiguration.TryGet(out var linear))
        {
            Percent(service, path["linearConfiguration"]["stepPercent"], linear.StepPercent, 3);
            Minutes(service, path["linearConfiguration"]["stepBakeTimeInMinutes"], linear.StepBakeTimeInMinutes);
        }
        if (service.Deployment.CanaryConfiguration.TryGet(out var canary))
        {
            Percent(service, path["canaryConfiguration"]["canaryPercent"], canary.CanaryPercent, 0.1);
            Minutes(service, path["canaryConfiguration"]["canaryBakeTimeInMinutes"], canary.CanaryBakeTimeInMinutes);
        }
    }

    private void Minutes(ServiceContext service, MemberPath path, Value<int> value)
    {
        if (value.TryGet(out var minutes) && minutes is < 0 or > MaxMinutes)
            service.Report(this, path, $"{path.Name} is {minutes} and ECS takes 0 to {MaxMinutes} minutes: write one of these", Text.Nearest(minutes, 0, MaxMinutes));
    }

    private void Percent(ServiceContext service, MemberPath path, Value<double> value, double least)
    {
        if (!value.TryGet(out var percent)) return;
        if (percent < least || percent > 100)
            service.Report(this, path, FormattableString.Invariant($"{path.Name} is {percent} and ECS takes {least:0.0} to 100.0: write one of these"));
        else if (Math.Abs(percent * 10 - Math.Round(percent * 10)) > 1e-6)
            service.Report(this, path, FormattableString.Invariant($"{path.Name} is {percent} and ECS takes steps of a tenth: write {Math.Round(percent, 1)}"));
    }
}
