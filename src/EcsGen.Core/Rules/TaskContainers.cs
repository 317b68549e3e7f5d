using System.Collections;
using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>The containers of a definition that can be judged, with their paths. Going through them makes no object.</summary>
public readonly record struct TaskContainers : IEnumerable<(MemberPath Path, ContainerDefinition Container)>
{
    private static readonly MemberPath[] Paths = MemberPath.Root["containerDefinitions"].Items(16);

    private readonly Values<ContainerDefinition> items;

    internal TaskContainers(Values<ContainerDefinition> items) => this.items = items;

    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(items.Known().GetEnumerator());

    IEnumerator<(MemberPath Path, ContainerDefinition Container)> IEnumerable<(MemberPath Path, ContainerDefinition Container)>.GetEnumerator()
    {
        foreach (var item in this) yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<(MemberPath Path, ContainerDefinition Container)>)this).GetEnumerator();

    /// <summary>Goes through them.</summary>
    public struct Enumerator
    {
        private KnownItems<ContainerDefinition>.Enumerator known;

        internal Enumerator(KnownItems<ContainerDefinition>.Enumerator known) => this.known = known;

        /// <summary>The one that it stands at.</summary>
        public readonly (MemberPath Path, ContainerDefinition Container) Current
        {
            get
            {
                var (index, value) = known.Current;
                return (index < Paths.Length ? Paths[index] : MemberPath.Root["containerDefinitions"][index], value);
            }
        }

        /// <summary>Goes on, or says that there is no more.</summary>
        public bool MoveNext() => known.MoveNext();
    }
}
