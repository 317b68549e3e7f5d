using System.Collections.Generic;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Cluster.Bindings;

/// <summary>Which containers are real code. The binding that was made last, of those that match, counts.</summary>
internal sealed class BindingTable
{
    private readonly List<(ContainerSelector Selector, BoundMain Main)> rows = [];

    public void Put(ContainerSelector selector, BoundMain main) => rows.Add((selector, main));

    public BoundMain? Of(ContainerState container)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
            if (rows[i].Selector.Matches(container))
                return rows[i].Main;
        return null;
    }
}
