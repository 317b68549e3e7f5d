using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class WorkingDirectoryAbsolute : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3019", "A working directory is an absolute path")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "Docker documents that a container is started in an absolute directory and refuses another one when the container is created.",
        Sources = EquatableArray.Create(ContainerPages.Definition, "https://docs.docker.com/reference/cli/docker/container/run/#workdir"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.WorkingDirectory.TryGet(out var directory) || directory.Length == 0 || PathText.IsAbsolute(directory) || Placeholders.IsIn(directory)) return;
        var instead = "/" + directory.TrimStart('.', '/');
        container.Report(this, container.Path["workingDirectory"], $"The working directory '{directory}' of container '{container.Name}' is no absolute path, and Docker starts no container in it: write '{instead}'",
            Registration.Properties(("replacement", instead)));
    }
}
