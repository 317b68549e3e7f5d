using System;
using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Testing.Cluster.Definitions;

internal enum TaskDefinitionStatus : byte
{
    Active,
    Inactive,
    DeleteInProgress,
}

/// <summary>A registered revision.</summary>
internal sealed class TaskDefinitionState
{
    public required string Arn { get; init; }

    public required string Family { get; init; }

    public required int Revision { get; init; }

    /// <summary>The definition with AWS's defaults filled in.</summary>
    public required RegisterTaskDefinitionRequest Definition { get; init; }

    public required TaskPlan Plan { get; init; }

    public required string[] Compatibilities { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public TaskDefinitionStatus Status { get; set; }

    public DateTimeOffset? DeregisteredAt { get; set; }

    public DateTimeOffset? DeleteRequestedAt { get; set; }

    public SortedDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    public override string ToString() => Family + ":" + Revision.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
