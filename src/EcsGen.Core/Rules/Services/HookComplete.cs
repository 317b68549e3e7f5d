using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class HookComplete : ServiceRule
{
    private static readonly string[] NoPause = [DeploymentLifecycleHookStage.TestTrafficShift, DeploymentLifecycleHookStage.ProductionTrafficShift];

    public override RuleInfo Info { get; } = new("ECSG5094", "A lifecycle hook calls a function, or pauses where that is possible")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that a hook of AWS_LAMBDA, the default, needs the function and a role, and that PAUSE does not stand at the stages that shift traffic. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.DeploymentLifecycleHook),
    };

    public override void Check(ServiceContext service)
    {
        foreach (var (path, hook) in service.Deployment.LifecycleHooks.At(MemberPath.Root["deploymentConfiguration"]["lifecycleHooks"]))
        {
            if (hook.LifecycleStages is { IsList: true, Count: 0 })
                service.Report(this, path["lifecycleStages"], "The hook has no stages, so it is never called: name one, as POST_SCALE_UP");
            if (hook.TargetType.Is(DeploymentLifecycleHookTargetType.Pause))
                foreach (var (at, stage) in hook.LifecycleStages.At(path["lifecycleStages"]).Where(item => NoPause.Contains(item.Value)))
                    service.Report(this, at, $"A deployment can't pause at {stage}: use another stage, or a function", path["targetType"]);
            if (service.IsFragment || !hook.TargetType.TryGetOr(DeploymentLifecycleHookTargetType.AwsLambda, out var type) || type != DeploymentLifecycleHookTargetType.AwsLambda) continue;
            if (hook.HookTargetArn.IsAbsent)
                service.Report(this, path["hookTargetArn"], "The hook calls a function and names none: add hookTargetArn");
            if (hook.RoleArn.IsAbsent)
                service.Report(this, path["roleArn"], "The hook calls a function and has no role for it: add roleArn");
        }
    }
}
