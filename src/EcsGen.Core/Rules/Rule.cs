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

/// <summary>A rule that every kind of request can break: its tags, its required members.</summary>
public abstract class RequestRule : Rule
{
    /// <summary>Reports what is wrong with the request.</summary>
    public abstract void Check(RequestContext request);
}

/// <summary>A rule about what starts tasks: a service or a run.</summary>
public abstract class LaunchRule : Rule
{
    /// <summary>Reports what is wrong with the service or the run.</summary>
    public abstract void Check(LaunchContext launch);
}

/// <summary>A rule about services.</summary>
public abstract class ServiceRule : Rule
{
    /// <summary>Reports what is wrong with the service.</summary>
    public abstract void Check(ServiceContext service);
}

/// <summary>A rule about tasks that are run on their own.</summary>
public abstract class RunRule : Rule
{
    /// <summary>Reports what is wrong with the run.</summary>
    public abstract void Check(RunContext run);
}

/// <summary>A rule about clusters.</summary>
public abstract class ClusterRule : Rule
{
    /// <summary>Reports what is wrong with the cluster.</summary>
    public abstract void Check(ClusterContext cluster);
}

/// <summary>A rule about capacity providers.</summary>
public abstract class CapacityProviderRule : Rule
{
    /// <summary>Reports what is wrong with the capacity provider.</summary>
    public abstract void Check(CapacityProviderContext provider);
}
