using System;
using System.Text.RegularExpressions;
using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class DiscoveryName : ServiceRule
{
    private static readonly Regex Form = new("^[a-z0-9_][a-z0-9_-]{0,63}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public override RuleInfo Info { get; } = new("ECSG5105", "A discovery name is up to 64 lower-case letters, digits, hyphens and underscores")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents it. Nobody is known who saw the refusal.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectService),
    };

    public override void Check(ServiceContext service)
    {
        if (!service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        foreach (var (path, item) in connect.Services.At(MemberPath.Root["serviceConnectConfiguration"]["services"]))
            if (item.DiscoveryName.TryText(out var name) && !Form.IsMatch(name))
                service.Report(this, path["discoveryName"], $"The discovery name '{TagText.Short(name)}' is none that ECS takes: write up to 64 lower-case letters, digits, '_' and '-', not beginning with '-'", EcsNames.Lower(name, Form));
    }
}
