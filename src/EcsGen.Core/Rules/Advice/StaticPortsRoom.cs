using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class StaticPortsRoom : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG9122", "A fixed host port leaves room for a deployment")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "With a fixed host port one task fits on an instance. At a minimum of 100 percent a new task needs an instance without an old one.",
        Concern = Concern.Reliability,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.RollingDeployment),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Scheduling != SchedulingStrategy.Replica || service.Capacity == Capacity.Fargate || service.NetworkModeOf() is not (NetworkMode.Bridge or NetworkMode.Host) || !service.KnowsDeployment) return;
        if (!service.Deployment.MinimumHealthyPercent.TryGetOr(100, out var minimum) || minimum < 100) return;
        foreach (var (path, container) in service.Containers())
            foreach (var (at, mapping) in container.PortMappings.At(path["portMappings"]))
            {
                if (!mapping.HostPort.TryGet(out var port) || port == 0) continue;
                service.ReportAcross(this, MemberPath.Root["deploymentConfiguration"]["minimumHealthyPercent"], $"Host port {port} is fixed, so a new task needs an instance without an old one, and no old one may stop before: write a minimumHealthyPercent below 100, or leave hostPort out", Launches.Parts(),
                    new Elsewhere(DocumentRole.TaskDefinition, at["hostPort"]));
                return;
            }
    }
}
