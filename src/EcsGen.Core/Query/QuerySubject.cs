namespace EcsGen.Query;

/// <summary>What a comparison asks about.</summary>
/// <param name="Kind">Which field of the instance.</param>
/// <param name="Name">The attribute's name for <see cref="QuerySubjectKind.Attribute"/>; empty otherwise.</param>
public sealed record QuerySubject(QuerySubjectKind Kind, string Name)
{
    /// <summary>As it is written in a query.</summary>
    public override string ToString() => Kind == QuerySubjectKind.Attribute ? QuerySubjects.AttributePrefix + Name : QuerySubjects.SpellingOf(Kind);
}

/// <summary>The fields of a container instance that a query can ask about.</summary>
public enum QuerySubjectKind
{
    /// <summary><c>attribute:NAME</c>: a built-in or custom attribute.</summary>
    Attribute,

    /// <summary><c>agentConnected</c>: <c>true</c> or <c>false</c>.</summary>
    AgentConnected,

    /// <summary><c>agentVersion</c>: as <c>1.14.5</c>, compared number by number.</summary>
    AgentVersion,

    /// <summary><c>ec2InstanceId</c>: as <c>i-0a1b2c3d4e5f60718</c>.</summary>
    Ec2InstanceId,

    /// <summary><c>registeredAt</c>: a date, or a date with a time.</summary>
    RegisteredAt,

    /// <summary><c>runningTasksCount</c>: a whole number.</summary>
    RunningTasksCount,

    /// <summary><c>task:group</c>: the groups of the tasks on the instance.</summary>
    TaskGroup,
}
