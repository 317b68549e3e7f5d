using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Volumes;

/// <summary>The volumes of a definition that are on Amazon EFS, each with its path and name. Going through them makes no object.</summary>
internal readonly ref struct EfsVolumes
{
    private readonly TaskVolumes volumes;

    private EfsVolumes(TaskVolumes volumes) => this.volumes = volumes;

    /// <summary>Those of a definition.</summary>
    public static EfsVolumes Of(TaskContext task) => new(task.Volumes());

    /// <summary>Whether the transit is surely not encrypted: that is the default, except in a fragment, which may leave it to others.</summary>
    public static bool IsUnencrypted(TaskContext task, EFSVolumeConfiguration efs) =>
        efs.TransitEncryption.Is(EFSTransitEncryption.Disabled) || efs.TransitEncryption.IsAbsent && !task.Options.IsFragment;

    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(volumes.GetEnumerator());

    /// <summary>Goes through them.</summary>
    public ref struct Enumerator
    {
        private TaskVolumes.Enumerator volumes;

        internal Enumerator(TaskVolumes.Enumerator volumes) => this.volumes = volumes;

        /// <summary>The one that it stands at.</summary>
        public readonly (MemberPath Path, string Name, EFSVolumeConfiguration Efs) Current
        {
            get
            {
                var (path, volume) = volumes.Current;
                return (path, volume.Name.OrDefault() ?? "", volume.EfsVolumeConfiguration.OrDefault()!);
            }
        }

        /// <summary>Goes on, or says that there is no more.</summary>
        public bool MoveNext()
        {
            while (volumes.MoveNext())
                if (volumes.Current.Volume.EfsVolumeConfiguration.IsKnown)
                    return true;
            return false;
        }
    }
}
