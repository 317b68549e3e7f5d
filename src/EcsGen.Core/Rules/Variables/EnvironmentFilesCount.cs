using EcsGen.Model;

namespace EcsGen.Rules.Variables;

internal sealed class EnvironmentFilesCount : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3091", "A container has at most 10 environment files")
    {
        Description = "ECS takes ten files for a container; variables can be moved together into fewer.",
        Refusals = Registration.Refuses("The maximum number of environment files was exceeded. Specify ten or less and try again.", ContainerChecks.EnvironmentFiles),
        Sources = EquatableArray.Create(ContainerPages.EnvironmentFile),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-environment-files-max"),
    };

    public override void Check(ContainerContext container)
    {
        var count = container.Container.EnvironmentFiles.Count;
        if (count <= ContainerLimits.EnvironmentFiles) return;
        container.Report(this, container.Path["environmentFiles"][ContainerLimits.EnvironmentFiles],
            $"Container '{container.Name}' has {count} environment files and ECS takes {ContainerLimits.EnvironmentFiles}: move their variables together into fewer files");
    }
}
