using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class ConnectNetworkMode : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5107", "Service Connect needs network mode bridge or awsvpc, and Linux")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "The proxy that ECS adds to each task runs in these modes and on Linux only. AWS documents it; the refusal was not seen.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectGuide),
        Peers = EquatableArray.Create("Copilot"),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.Service.ServiceConnectConfiguration.TryGet(out var connect) || !connect.Enabled.Is(true)) return;
        if (service.NetworkModeOf() is NetworkMode.Host or NetworkMode.None)
            service.ReportAcross(this, MemberPath.Root["serviceConnectConfiguration"], $"The task definition has network mode {service.NetworkModeOf()}, in which Service Connect's proxy can't run: write awsvpc or bridge in the definition", Launches.Parts(),
                new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["networkMode"]));
        else if (service.IsWindows())
            service.ReportAcross(this, MemberPath.Root["serviceConnectConfiguration"], "The task definition is for Windows, where Service Connect's proxy does not run: leave serviceConnectConfiguration out", Launches.Parts(),
                new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]));
    }
}
