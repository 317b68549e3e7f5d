using EcsGen.Model;

namespace EcsGen.Rules.ServiceConnect;

internal sealed class ConnectRanges : ServiceRule
{
    private const int MaxPort = 65535;
    private const int MaxMinutes = 20160;

    public override RuleInfo Info { get; } = new("ECSG5112", "Ports are 0 to 65535, timeouts not negative, hook timeouts 1 to 20160 minutes")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Model,
        Description = "The API's model has these ranges, so every client refuses other values.",
        Refusals = Launches.Services(""),
        Sources = EquatableArray.Create(ServicePages.ServiceConnectClientAlias, ServicePages.TimeoutConfiguration, ServicePages.DeploymentLifecycleHook),
    };

    public override void Check(ServiceContext service)
    {
        foreach (var (path, hook) in service.Deployment.LifecycleHooks.At(MemberPath.Root["deploymentConfiguration"]["lifecycleHooks"]))
            if (hook.TimeoutConfiguration.TryGet(out var timeout))
                In(service, path["timeoutConfiguration"]["timeoutInMinutes"], timeout.TimeoutInMinutes, 1, MaxMinutes);
        if (!service.Service.ServiceConnectConfiguration.TryGet(out var connect)) return;
        foreach (var (path, item) in connect.Services.At(MemberPath.Root["serviceConnectConfiguration"]["services"]))
        {
            In(service, path["ingressPortOverride"], item.IngressPortOverride, 0, MaxPort);
            foreach (var (at, alias) in item.ClientAliases.At(path["clientAliases"])) In(service, at["port"], alias.Port, 0, MaxPort);
            if (!item.Timeout.TryGet(out var timeout)) continue;
            In(service, path["timeout"]["idleTimeoutSeconds"], timeout.IdleTimeoutSeconds, 0, int.MaxValue);
            In(service, path["timeout"]["perRequestTimeoutSeconds"], timeout.PerRequestTimeoutSeconds, 0, int.MaxValue);
        }
    }

    private void In(ServiceContext service, MemberPath path, Value<int> value, int least, int most)
    {
        if (value.TryGet(out var number) && (number < least || number > most))
            service.Report(this, path, $"{path.Name} is {number} and ECS takes {(most == int.MaxValue ? $"{least} or more" : $"{least} to {most}")}: write one of these");
    }
}
