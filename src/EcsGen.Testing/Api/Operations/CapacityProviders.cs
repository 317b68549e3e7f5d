using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Capacity;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    /// <summary>Makes a capacity provider of an Auto Scaling group that was added (<see cref="AddAutoScalingGroup"/>), or one of Managed Instances.</summary>
    public CreateCapacityProviderResponse CreateCapacityProvider(CreateCapacityProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        CheckProvider(request);
        var name = request.Name.OrDefault() ?? throw new InvalidParameterException("The specified capacity provider name is invalid. Specify a valid name and try again.");
        if (State.Capacity.Find(name) is not null) throw new InvalidParameterException("The specified capacity provider already exists. To change the configuration of an existing capacity provider, update the capacity provider.");
        var state = request.AutoScalingGroupProvider.TryGet(out var group) ? OfGroup(name, group) : OfManagedInstances(name, request);
        foreach (var (key, value) in TagsOf(request.Tags)) state.Tags[key] = value;
        State.Capacity.Add(state);
        State.Capacity.Scaling.Begin();
        Kernel.Record("capacity provider", state, "ACTIVE");
        return new CreateCapacityProviderResponse { CapacityProvider = state.Answer(tags: true) };
    }

    /// <summary>Changes managed scaling, termination protection and draining of a provider. What is left out stays.</summary>
    public UpdateCapacityProviderResponse UpdateCapacityProvider(UpdateCapacityProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var state = ProviderToChange(request.Name.OrDefault());
        if (request.AutoScalingGroupProvider.TryGet(out var update) && state.Group is not null)
        {
            var changed = ProviderSettings.Changed(state.Settings, update);
            CheckProvider(new CreateCapacityProviderRequest { Name = state.Name, AutoScalingGroupProvider = changed });
            state.Settings = changed;
            ProviderSettings.Apply(state);
        }
        Kernel.Record("capacity provider", state, "updated");
        return new UpdateCapacityProviderResponse { CapacityProvider = state.Answer(tags: true) with { UpdateStatus = "UPDATE_COMPLETE" } };
    }

    /// <summary>Deletes a provider that no cluster lists any more.</summary>
    public DeleteCapacityProviderResponse DeleteCapacityProvider(DeleteCapacityProviderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var state = ProviderToChange(request.CapacityProvider);
        if (State.Clusters.Any(cluster => cluster.IsActive && cluster.CapacityProviders.Contains(state.Name)))
            throw new ClientException("The specified capacity provider is in use and cannot be removed.");
        State.Capacity.Remove(state);
        state.Group?.BelongTo(null);
        Kernel.Record("capacity provider", state, "deleted");
        return new DeleteCapacityProviderResponse { CapacityProvider = state.Answer(tags: true) with { UpdateStatus = "DELETE_IN_PROGRESS" } };
    }

    /// <summary>Describes providers; all without names, FARGATE and FARGATE_SPOT too.</summary>
    public DescribeCapacityProvidersResponse DescribeCapacityProviders(DescribeCapacityProvidersRequest? request = null)
    {
        request ??= new DescribeCapacityProvidersRequest();
        var tags = Includes(request.Include, "TAGS");
        if (request.CapacityProviders is not { Count: > 0 } names)
        {
            var (page, next) = Paging.Page(State.Capacity.Providers.Select(provider => provider.Name).ToList(), request.MaxResults, request.NextToken);
            return new DescribeCapacityProvidersResponse { CapacityProviders = page.Select(name => State.Capacity.Find(name)!.Answer(tags)).ToEquatableArray(), NextToken = next };
        }
        var found = names.Distinct(StringComparer.Ordinal).Select(name => (Name: name, State: State.Capacity.Find(name))).ToList();
        return new DescribeCapacityProvidersResponse
        {
            CapacityProviders = found.Where(item => item.State is not null).Select(item => item.State!.Answer(tags)).ToEquatableArray(),
            Failures = found.Where(item => item.State is null).Select(item => new Failure { Arn = State.Names.CapacityProvider(Names.Short(item.Name)), Reason = "MISSING" }).ToEquatableArray(),
        };
    }

    /// <summary>Says that an EC2 Auto Scaling group is there, with the instances that it begins with.</summary>
    /// <returns>Its ARN, for <c>autoScalingGroupArn</c>.</returns>
    /// <exception cref="ArgumentException">There is one of that name, or its cluster is missing, or it has no type.</exception>
    public string AddAutoScalingGroup(AutoScalingGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.InstanceTypes.Count == 0) throw new ArgumentException($"The Auto Scaling group '{group.Name}' has no instance type", nameof(group));
        if (State.Capacity.FindGroup(group.Name) is not null) throw new ArgumentException($"There is an Auto Scaling group '{group.Name}' already", nameof(group));
        var cluster = State.FindCluster(ClusterName(group.Cluster)) ?? throw new ArgumentException($"The Auto Scaling group '{group.Name}' names the cluster '{group.Cluster}', which is not there: create it first", nameof(group));
        return State.Capacity.Add(group, cluster).Arn;
    }

    /// <summary>What EC2 Auto Scaling's operation of that name does: the group launches or terminates instances until it has so many.</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public void SetDesiredCapacity(string autoScalingGroup, int desiredCapacity) => State.Capacity.Launcher.Scale(Group(autoScalingGroup), desiredCapacity);

    /// <summary>Fargate Spot takes a task away: it gets its stop signal, and two minutes at most. A task that is meant to stop already is left alone.</summary>
    /// <exception cref="ArgumentException">There is no such task on FARGATE_SPOT.</exception>
    public void InterruptSpot(string task)
    {
        var found = State.Clusters.Select(cluster => FindTask(cluster, task)).FirstOrDefault(known => known is not null);
        if (found?.Launch.CapacityProvider != "FARGATE_SPOT") throw new ArgumentException($"There is no task '{task}' on FARGATE_SPOT", nameof(task));
        State.Engine.Stop(found, TaskStopCode.TerminationNotice, "Your Spot Task was interrupted.");
    }

    /// <summary>How many instances a group shall have now.</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public int DesiredCapacity(string autoScalingGroup) => Group(autoScalingGroup).Desired;

    /// <summary>The metric CapacityProviderReservation as it was published last, in percent; null before that.</summary>
    /// <exception cref="ArgumentException">There is no such provider.</exception>
    public double? CapacityProviderReservation(string capacityProvider) =>
        (State.Capacity.Find(capacityProvider) ?? throw new ArgumentException($"There is no capacity provider '{capacityProvider}'", nameof(capacityProvider))).Reservation;

    private AutoScalingGroupState Group(string name) => State.Capacity.FindGroup(name) ?? throw new ArgumentException($"There is no Auto Scaling group '{name}': add it with AddAutoScalingGroup", nameof(name));

    private CapacityProviderState OfGroup(string name, AutoScalingGroupProvider settings)
    {
        var arn = settings.AutoScalingGroupArn.OrDefault() ?? "";
        var group = State.Capacity.FindGroup(arn) ?? throw new InvalidParameterException($"The double knows no Auto Scaling group '{Names.Short(arn)}': say what it has with AddAutoScalingGroup.");
        if (group.Provider is not null) throw new InvalidParameterException("The specified Auto Scaling group ARN is already being used by another capacity provider. Specify a unique Auto Scaling group ARN and try again.");
        if (settings.ManagedTerminationProtection.Is("ENABLED") && !group.Definition.NewInstancesProtectedFromScaleIn)
            throw new InvalidParameterException("To enable managed termination protection for a capacity provider, the Auto Scaling group must have instance protection from scale-in enabled.");
        var state = new CapacityProviderState(name, State.Names.CapacityProvider(name), CapacityProviderKind.AutoScaling) { Group = group, Settings = ProviderSettings.Filled(settings, group.Arn) };
        ProviderSettings.Apply(state);
        group.BelongTo(state);
        return state;
    }

    private CapacityProviderState OfManagedInstances(string name, CreateCapacityProviderRequest request)
    {
        var cluster = ActiveCluster(request.Cluster.OrDefault());
        request.ManagedInstancesProvider.TryGet(out var settings);
        if (settings is null) throw new InvalidParameterException("The capacity provider has neither an Auto Scaling group nor Managed Instances: give one of them.");
        cluster.CapacityProviders.Add(name);
        return new CapacityProviderState(name, State.Names.CapacityProvider(name), CapacityProviderKind.ManagedInstances) { Cluster = cluster.Name, Managed = settings, Instances = ProviderSettings.Plan(settings, State) };
    }

    private CapacityProviderState ProviderToChange(string? name)
    {
        var state = State.Capacity.Find(name ?? "") ?? throw new InvalidParameterException("The specified capacity provider does not exist. Specify a valid name or ARN and try again.");
        return state.IsFargate ? throw new InvalidParameterException("The specified capacity provider is reserved and can't be changed: " + state.Name) : state;
    }
}
