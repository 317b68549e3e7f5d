using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Services;

internal sealed class ExternalTaskSetMembers : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5098", "A service of the EXTERNAL controller leaves to task sets what belongs to them")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents launch type, platform version, network configuration and service registries as members of the task set. Nobody is known who saw the refusals.",
        Refusals = Launches.Create(""),
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Update is not null || service.Controller != DeploymentControllerType.External) return;
        var wrong = new[]
        {
            (Name: "launchType", Has: !service.LaunchType.IsAbsent),
            (Name: "platformVersion", Has: !service.PlatformVersion.IsAbsent),
            (Name: "networkConfiguration", Has: service.Network.TryGet(out var network) && !network.AwsvpcConfiguration.IsAbsent),
            (Name: "serviceRegistries", Has: service.Service.ServiceRegistries.Count > 0),
        };
        foreach (var (name, _) in wrong.Where(item => item.Has))
            service.Report(this, MemberPath.Root[name], $"The service has the EXTERNAL deployment controller, whose task sets have {name}: leave it out here", Registration.Removal, MemberPath.Root["deploymentController"]["type"]);
    }
}
