using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Services;

/// <summary>Begins deployments.</summary>
internal sealed partial class ServiceScheduler
{
    /// <summary>Makes a revision the one that the service is brought to.</summary>
    public DeploymentState Deploy(ServiceState service, RevisionState revision)
    {
        var deployment = new DeploymentState(service, revision, "ecs-svc/" + revision.Id, Now);
        var sources = service.Deployments.Where(old => old.Alive > 0 || old == service.Deployments[0]).Select(old => old.Revision).ToArray();
        foreach (var old in service.Deployments) old.Wanted = Math.Min(old.Alive, Math.Max(old.Wanted, old.Alive));
        if (service.Current is { IsOpen: true } current) End(current, ServiceDeploymentStatus.Stopped, "The deployment was replaced by a new one.");
        deployment.Shares = Shares(service, deployment);
        deployment.IgnoredAlarms.UnionWith(Alarms);
        service.Revisions.Add(revision);
        service.Deployments.Insert(0, deployment);
        service.Current = new ServiceDeploymentState(service, deployment, sources, region.Names.ServiceDeployment(service.Cluster.Name, service.Name, region.Ids.ServiceDeployment()), Now);
        service.History.Add(service.Current);
        service.IsSteady = false;
        service.IsRebalancing = false;
        deployment.UsesAlternate = sources.Length > 0 && service.Deployments[1].UsesAlternate;
        deployment.ProductionWeight = deployment.TestWeight = 0;
        service.Events.Over(Events.EventTexts.Throttled);
        BeginStages(service);
        Kernel.Record("deployment", deployment, "of " + revision);
        Wake(service);
        return deployment;
    }

    /// <summary>The desired count was changed. During a deployment both the new and the old revision take their part of it.</summary>
    public void Scale(ServiceState service, int desired)
    {
        var before = service.DesiredCount;
        service.DesiredCount = desired;
        service.IsSteady = false;
        if (!Behaviour.DeploymentCountFollows && service.Deployments.Count > 0) service.Primary.ShownDesired = desired;
        if (before > 0 && desired > before && Behaviour.ReplacesWithSameRevision)
            foreach (var old in service.Deployments.Skip(1))
                if (old.WasCompleted)
                    old.Wanted = (int)((long)old.Wanted * desired / before);
        Wake(service);
    }

    /// <summary>The settings were changed: what is started from now on follows the new ones.</summary>
    public void SettingsChanged(ServiceState service)
    {
        foreach (var deployment in service.Deployments)
            foreach (var share in deployment.Shares)
                share.Launch = share.Launch with { Constraints = service.Settings.Constraints, Strategies = service.Settings.Strategies, EnableExecuteCommand = service.Settings.EnableExecuteCommand };
        service.IsSteady &= service.Settings.ZoneRebalancing != "ENABLED";
        Wake(service);
    }

    /// <summary>Begins to delete a service: its tasks stop.</summary>
    public void Drain(ServiceState service)
    {
        service.Status = ServiceStatus.Draining;
        service.DesiredCount = 0;
        foreach (var deployment in service.Deployments) deployment.ShownDesired = 0;
        if (service.Current is { IsOpen: true } current) End(current, ServiceDeploymentStatus.Stopped, "The service was deleted.");
        Kernel.Record("service", service, "DRAINING");
        Wake(service);
    }

    private List<CapacityShare> Shares(ServiceState service, DeploymentState deployment)
    {
        var revision = deployment.Revision;
        if (revision.Strategy.Count == 0) return [new CapacityShare(Launch(service, deployment, revision.Kind, null), 1, 0)];
        return revision.Strategy.Select(item => new CapacityShare(Launch(service, deployment, region.KindOf(item.Provider), item.Provider), item.Weight, item.Base)).ToList();
    }

    private static TaskLaunch Launch(ServiceState service, DeploymentState deployment, LaunchKind kind, string? provider)
    {
        var revision = deployment.Revision;
        return new TaskLaunch
        {
            Cluster = service.Cluster,
            Definition = revision.Definition,
            Kind = kind,
            CapacityProvider = provider,
            PlatformVersion = kind == LaunchKind.Fargate ? revision.ResolvedPlatform : null,
            Group = service.TaskGroup,
            StartedBy = deployment.Id,
            Owner = deployment,
            Tags = Tags(service, revision),
            Subnets = revision.Subnets,
            EnableExecuteCommand = service.Settings.EnableExecuteCommand,
            Constraints = service.Settings.Constraints,
            Strategies = service.Settings.Strategies,
        };
    }

    private static List<KeyValuePair<string, string>> Tags(ServiceState service, RevisionState revision)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var from = service.Settings.PropagateTags switch { "SERVICE" => service.Tags, "TASK_DEFINITION" => revision.Definition.Tags, _ => null };
        foreach (var (key, value) in from ?? []) tags[key] = value;
        if (service.Settings.EnableEcsManagedTags)
        {
            tags["aws:ecs:clusterName"] = service.Cluster.Name;
            tags["aws:ecs:serviceName"] = service.Name;
        }
        return [.. tags];
    }
}
