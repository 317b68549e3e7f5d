using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Volumes;

internal sealed class DockerAutoprovision : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4034", "Only a shared Docker volume is provisioned by the agent")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents autoprovision for the scope shared. A volume of scope task is made with the task in any case, and the agent starts no task that asks for both.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html"),
    };

    public override void Check(TaskContext task)
    {
        if (task.IsFargate) return;
        foreach (var (path, volume) in task.Volumes())
            if (volume.DockerVolumeConfiguration.TryGet(out var docker) && docker.Autoprovision.Is(true) && docker.Scope.TryGetOr(Scope.Task, out var scope) && scope == Scope.Task && !task.Options.IsFragment)
                task.Report(this, path["dockerVolumeConfiguration"]["autoprovision"], $"The volume '{volume.Name}' has autoprovision, which is for volumes of scope shared: write \"scope\": \"shared\", or leave autoprovision out",
                    path["dockerVolumeConfiguration"]["scope"]);
    }
}
