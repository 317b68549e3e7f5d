using System.Collections.Generic;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>The behaviours that a test has set. The one that was set last, of those that match, counts.</summary>
internal sealed class BehaviourTable
{
    private readonly List<(ContainerSelector Selector, ContainerBehaviour Behaviour)> rows = [];

    public void Put(ContainerSelector selector, ContainerBehaviour behaviour)
    {
        rows.RemoveAll(row => row.Selector == selector);
        rows.Add((selector, behaviour));
    }

    public ContainerBehaviour Of(ContainerState container)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
            if (rows[i].Selector.Matches(container))
                return rows[i].Behaviour;
        return ContainerBehaviour.Runs;
    }
}
