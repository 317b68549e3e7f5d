using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class ConnectEncrypted : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG9107", "Service Connect encrypts between tasks")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "Without TLS the traffic between tasks is plain inside the VPC.",
        Concern = Concern.Security,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.ServiceConnectTlsConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (service.IsFragment || !service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        foreach (var (path, item) in connect.Services.At(MemberPath.Root["serviceConnectConfiguration"]["services"]))
            if (item.Tls.IsAbsent)
                service.Report(this, path["tls"], $"The port '{item.PortName}' carries its traffic unencrypted between tasks: add tls with a private certificate authority");
    }
}
