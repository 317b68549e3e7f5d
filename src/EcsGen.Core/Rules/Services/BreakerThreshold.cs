using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class BreakerThreshold : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5088", "A circuit breaker's threshold is 1 or more, and at most 100 percent")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents a value of at least 1, and percentages up to 100. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ThresholdConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.Deployment.DeploymentCircuitBreaker.TryGet(out var breaker) || !breaker.ThresholdConfiguration.TryGet(out var threshold) || !threshold.Value.TryGet(out var value)) return;
        var path = MemberPath.Root["deploymentConfiguration"]["deploymentCircuitBreaker"]["thresholdConfiguration"]["value"];
        var isPercent = threshold.Type.Is(ThresholdType.BoundedPercent) || threshold.Type.Is(ThresholdType.UnboundedPercent);
        if (value < 1)
            service.Report(this, path, $"The threshold of the circuit breaker is {value}: write 1 or more", Text.Nearest(value, 1, int.MaxValue));
        else if (isPercent && value > 100)
            service.Report(this, path, $"The threshold of the circuit breaker is {value} percent: write 1 to 100, or the type COUNT for a number of tasks", Text.Nearest(value, 1, 100));
    }
}
