using System;
using EcsGen.Model;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class NamespaceName : RequestRule
{
    private const int MaxLength = 1024;
    private static readonly char[] Forbidden = ['<', '>', '"', '/'];

    public override RuleInfo Info { get; } = new("ECSG5101", "A namespace has at most 1024 characters and none of < > \" /")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents it for names; an ARN is taken too. Nobody is known who saw the refusal.",
        Refusals = Launches.Both(Launches.Services(""), Launches.Cluster("")),
        Sources = EquatableArray.Create(ServicePages.ClusterServiceConnectDefaultsRequest),
    };

    public override void Check(RequestContext request)
    {
        var (path, value) = request switch
        {
            ServiceContext service when service.Service.ServiceConnectConfiguration.TryGet(out var connect) => (MemberPath.Root["serviceConnectConfiguration"]["namespace"], connect.Namespace),
            ClusterContext cluster when cluster.Cluster.ServiceConnectDefaults.TryGet(out var defaults) => (MemberPath.Root["serviceConnectDefaults"]["namespace"], defaults.Namespace),
            _ => (MemberPath.Root, default),
        };
        if (!value.TryText(out var name) || name.StartsWith("arn:", StringComparison.Ordinal)) return;
        if (name.Length > MaxLength)
            request.Report(this, path, $"The namespace has {name.Length} characters and ECS takes at most {MaxLength}: write a shorter one");
        else if (name.IndexOfAny(Forbidden) is var at && at >= 0)
            request.Report(this, path, $"The namespace contains '{name[at]}', which ECS does not take: write a name without it, or the namespace's ARN");
    }
}
