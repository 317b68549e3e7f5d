using System;
using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class ConnectTls : ServiceRule
{
    public override RuleInfo Info { get; } = new("ECSG5108", "TLS of Service Connect names a certificate authority by its ARN")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents awsPcaAuthorityArn as the ARN of a private certificate authority. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectTlsConfiguration),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        foreach (var (path, item) in connect.Services.At(MemberPath.Root["serviceConnectConfiguration"]["services"]))
            if (item.Tls.TryGet(out var tls) && tls.IssuerCertificateAuthority.TryGet(out var authority) && authority.AwsPcaAuthorityArn.TryText(out var arn) && !arn.StartsWith("arn:", StringComparison.Ordinal))
                service.Report(this, path["tls"]["issuerCertificateAuthority"]["awsPcaAuthorityArn"], $"'{TagText.Short(arn)}' is no ARN: write the certificate authority's ARN, as arn:aws:acm-pca:…");
    }
}
