using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class ConnectSize : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG9123", "A task with Service Connect leaves room for its proxy")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "ECS adds a proxy to each task. AWS documents that the definition states its memory, and advises 256 CPU units and 64 MiB more.",
        Concern = Concern.Reliability,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.ServiceConnectGuide),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Service.ServiceConnectConfiguration.TryGet(out var connect) && connect.Enabled.Is(true) && service.TaskDefinition is { Memory.IsAbsent: true })
            service.ReportAcross(this, MemberPath.Root["serviceConnectConfiguration"], "Service Connect adds a proxy to each task, and the task definition states no memory for the task: add memory, with 64 MiB for the proxy", Launches.Parts(),
                new Elsewhere(DocumentRole.TaskDefinition, MemberPath.Root["memory"]));
    }
}
