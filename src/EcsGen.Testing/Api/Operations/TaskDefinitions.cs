using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Testing.Api;
using EcsGen.Testing.Api.Definitions;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster.Definitions;

namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    private string RegisteredBy => $"arn:aws:iam::{options.Account}:root";

    /// <summary>Registers a revision. Refuses what AWS refuses, by the rules of EcsGen.Core, in AWS's words.</summary>
    public RegisterTaskDefinitionResponse RegisterTaskDefinition(RegisterTaskDefinitionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Refusals.Throw("RegisterTaskDefinition", Catalogue.Check(request, new TaskOptions(Origin.Json)));
        PlatformChecks.Throw(request);
        var filled = DefinitionDefaults.Fill(request) with { Tags = default };
        var family = request.Family.OrDefault()!;
        var revision = State.Definitions.NextRevision(family);
        var state = new TaskDefinitionState
        {
            Arn = State.Names.TaskDefinition(family, revision),
            Family = family,
            Revision = revision,
            Definition = filled,
            Plan = TaskPlanReader.Read(filled, RequiredAttributes.Of(filled)),
            Compatibilities = Compatibilities.Of(filled, State.Behaviour.HasManagedInstances),
            RegisteredAt = Now,
        };
        foreach (var (key, value) in TagsOf(request.Tags)) state.Tags[key] = value;
        State.Definitions.Add(state);
        return new RegisterTaskDefinitionResponse { TaskDefinition = state.Answer(RegisteredBy), Tags = state.Tags.Count == 0 ? null : state.Tags.Answer() };
    }

    /// <summary>Describes a revision; a family alone is its newest ACTIVE one.</summary>
    public DescribeTaskDefinitionResponse DescribeTaskDefinition(DescribeTaskDefinitionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var state = State.Definitions.Find(request.TaskDefinition ?? "") ?? throw new ClientException("Unable to describe task definition.");
        return new DescribeTaskDefinitionResponse { TaskDefinition = state.Answer(RegisteredBy), Tags = Includes(request.Include, "TAGS") ? state.Tags.Answer() : EquatableArray<Tag>.Empty };
    }

    /// <summary>Makes a revision INACTIVE: what runs goes on, nothing new starts.</summary>
    public DeregisterTaskDefinitionResponse DeregisterTaskDefinition(DeregisterTaskDefinitionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var name = request.TaskDefinition ?? "";
        var (_, revision) = DefinitionStore.Split(name);
        if (revision is null) throw new InvalidParameterException("Revision is missing");
        if (revision < 0) throw new InvalidParameterException("Invalid revision number. Number: " + name[(name.LastIndexOf(':') + 1)..]);
        var state = State.Definitions.Find(name) ?? throw new ClientException("Unable to deregister task definition.");
        if (state.Status == TaskDefinitionStatus.DeleteInProgress) throw new ClientException("The task definition could not be deregistered because it is in the process of being deleted.");
        var before = state.Answer(RegisteredBy);
        var answer = before with { Status = "INACTIVE", PreviousStatus = before.Status };
        if (state.Status == TaskDefinitionStatus.Active)
        {
            state.Status = TaskDefinitionStatus.Inactive;
            state.DeregisteredAt = Now;
            Kernel.Record("definition", state, "INACTIVE");
        }
        return new DeregisterTaskDefinitionResponse { TaskDefinition = answer };
    }

    /// <summary>Deletes INACTIVE revisions.</summary>
    public DeleteTaskDefinitionsResponse DeleteTaskDefinitions(DeleteTaskDefinitionsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var deleted = new List<TaskDefinition>();
        var failures = new List<Failure>();
        foreach (var name in request.TaskDefinitions ?? [])
        {
            var state = DefinitionStore.Split(name).Revision is null ? null : State.Definitions.Find(name);
            var reason = Undeletable(name, state);
            if (reason is not null)
            {
                failures.Add(new Failure { Arn = name, Reason = reason });
                continue;
            }
            var before = state!.Answer(RegisteredBy).Status;
            state!.Status = TaskDefinitionStatus.DeleteInProgress;
            state.DeleteRequestedAt ??= Now;
            Kernel.Record("definition", state, "DELETE_IN_PROGRESS");
            deleted.Add(state.Answer(RegisteredBy) with { PreviousStatus = before });
        }
        return new DeleteTaskDefinitionsResponse { TaskDefinitions = deleted.ToEquatableArray(), Failures = failures.ToEquatableArray() };
    }

    /// <summary>Lists revisions by family and number.</summary>
    public ListTaskDefinitionsResponse ListTaskDefinitions(ListTaskDefinitionsRequest? request = null)
    {
        request ??= new ListTaskDefinitionsRequest();
        var status = StatusOf(request.Status ?? "ACTIVE");
        var found = State.Definitions.All
            .Where(definition => definition.Status == status && (request.FamilyPrefix is null || definition.Family == request.FamilyPrefix))
            .ToList();
        if (request.Sort == "DESC") found.Reverse();
        var most = request.MaxResults ?? 100;
        var from = request.NextToken is { Length: > 0 } token ? found.FindIndex(definition => Token(definition) == token) + 1 : 0;
        var page = found.Skip(from).Take(most).ToArray();
        var more = from + page.Length < found.Count;
        return new ListTaskDefinitionsResponse { TaskDefinitionArns = page.Select(definition => definition.Arn).ToEquatableArray(), NextToken = more ? Token(page[^1]) : null };

        static string Token(TaskDefinitionState definition) => definition.Family + "::" + definition.Revision.ToString("D10", CultureInfo.InvariantCulture);
    }

    /// <summary>Lists families.</summary>
    public ListTaskDefinitionFamiliesResponse ListTaskDefinitionFamilies(ListTaskDefinitionFamiliesRequest? request = null)
    {
        request ??= new ListTaskDefinitionFamiliesRequest();
        var found = State.Definitions.Families
            .Where(family => request.FamilyPrefix is null || family.Key.StartsWith(request.FamilyPrefix, StringComparison.Ordinal))
            .Where(family => request.Status switch
            {
                "ACTIVE" => family.Value.Exists(definition => definition.Status == TaskDefinitionStatus.Active),
                "INACTIVE" => !family.Value.Exists(definition => definition.Status == TaskDefinitionStatus.Active),
                _ => true,
            })
            .Select(family => family.Key).ToList();
        var (page, next) = Paging.Page(found, request.MaxResults, request.NextToken);
        return new ListTaskDefinitionFamiliesResponse { Families = page, NextToken = next };
    }

    /// <summary>The revision that something is to be started of.</summary>
    /// <param name="name">As it is named.</param>
    /// <param name="notActive">The error for one that is not ACTIVE: services answer with another than runs (seen in the field and recorded).</param>
    internal TaskDefinitionState UsableDefinition(string? name, string notActive = "InvalidParameterException")
    {
        var state = State.Definitions.Find(name ?? "") ?? throw new ClientException("TaskDefinition not found.");
        return state.Status switch
        {
            TaskDefinitionStatus.Active => state,
            TaskDefinitionStatus.Inactive => throw ErrorFactory.Create(notActive, "TaskDefinition is inactive"),
            _ => throw ErrorFactory.Create(notActive, "TaskDefinition is in the process of being deleted"),
        };
    }

    private static string? Undeletable(string name, TaskDefinitionState? state)
    {
        if (DefinitionStore.Split(name).Revision is null or < 0) return "The specified task definition identifier is invalid. Specify a valid name or ARN and try again.";
        if (state is null) return "The specified task definition does not exist. Specify a valid account, family, revision and try again.";
        return state.Status == TaskDefinitionStatus.Active ? "The specified task definition is still in ACTIVE status. Please deregister the target and try again." : null;
    }

    private static TaskDefinitionStatus StatusOf(string status) => status switch
    {
        "ACTIVE" => TaskDefinitionStatus.Active,
        "INACTIVE" => TaskDefinitionStatus.Inactive,
        "DELETE_IN_PROGRESS" => TaskDefinitionStatus.DeleteInProgress,
        _ => throw new InvalidParameterException("task definition status should be one of [ACTIVE,DELETE_IN_PROGRESS,INACTIVE]"),
    };

    private static bool Includes(IReadOnlyList<string>? include, string what) => include?.Contains(what) == true;

    private static IEnumerable<KeyValuePair<string, string>> TagsOf(Values<Tag> tags) =>
        tags.Known().Select(item => System.Collections.Generic.KeyValuePair.Create(item.Value.Key.OrDefault() ?? "", item.Value.Value.OrDefault() ?? ""));
}
