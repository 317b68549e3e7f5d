namespace EcsGen.Rules;

/// <summary>A rule: what it is, as data; the classes below say what it looks at.</summary>
public abstract class Rule
{
    /// <summary>What the rule is.</summary>
    public abstract RuleInfo Info { get; }
}

/// <summary>A rule that needs the whole definition.</summary>
public abstract class TaskRule : Rule
{
    /// <summary>Reports what is wrong with the definition.</summary>
    public abstract void Check(TaskContext task);
}

/// <summary>A rule that a container can break on its own, wherever it is used.</summary>
public abstract class ContainerRule : Rule
{
    /// <summary>Reports what is wrong with the container.</summary>
    public abstract void Check(ContainerContext container);
}
