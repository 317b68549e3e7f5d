using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class WorkingDirectoryAbsolute : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3019", "A working directory is an absolute path")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "Docker documents that a container is started in an absolute directory and refuses another one when the container is created.",
        Sources = EquatableArray.Create(ContainerPages.Definition, "https://docs.docker.com/reference/cli/docker/container/run/#workdir"),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, container) in task.Containers())
        {
            if (!container.WorkingDirectory.TryGet(out var directory) || directory.Length == 0 || Placeholders.IsIn(directory) || PathText.IsAbsolute(directory)) continue;
            task.Report(this, path["workingDirectory"], $"The working directory '{directory}' of container '{container.Label()}' is no absolute path, and Docker starts no container in it: write '/{directory.TrimStart('.', '/')}'",
                Registration.Properties(("replacement", "/" + directory.TrimStart('.', '/'))));
        }
    }
}
