using EcsGen.Model;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class AccessLogs : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5110", "Access logs go where the proxy's logs go")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that accessLogConfiguration needs a logConfiguration. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (service.IsFragment || !service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        if (connect.AccessLogConfiguration.IsKnown && connect.LogConfiguration.IsAbsent)
            service.Report(this, MemberPath.Root["serviceConnectConfiguration"]["accessLogConfiguration"], "There are access logs and no logConfiguration for the proxy that writes them: add logConfiguration");
    }
}
