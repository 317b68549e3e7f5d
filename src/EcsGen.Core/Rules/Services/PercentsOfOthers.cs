using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class PercentsOfOthers : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5085", "Services of CodeDeploy and EXTERNAL on EC2 have the default percentages")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that these controllers take no percentages of one's own for tasks on EC2. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.DeploymentConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Capacity != Capacity.Ec2 || service.Controller is not (DeploymentControllerType.CodeDeploy or DeploymentControllerType.External)) return;
        var path = MemberPath.Root["deploymentConfiguration"];
        if (service.Deployment.MinimumHealthyPercent.TryGet(out var minimum) && minimum != 100)
            service.Report(this, path["minimumHealthyPercent"], $"The {service.Controller} controller takes no minimumHealthyPercent of one's own on EC2: leave it out", Registration.Removal);
        if (service.Deployment.MaximumPercent.TryGet(out var maximum) && maximum != 200)
            service.Report(this, path["maximumPercent"], $"The {service.Controller} controller takes no maximumPercent of one's own on EC2: leave it out", Registration.Removal);
    }
}
