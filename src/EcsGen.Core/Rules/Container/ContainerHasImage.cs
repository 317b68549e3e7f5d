using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ContainerHasImage : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3003", "A container has an image")
    {
        Description = "A container is started from its image; ECS refuses one without.",
        Refusals = Registration.Refuses("Container.image should not be null or empty.", ContainerChecks.Image),
        Sources = EquatableArray.Create(ContainerPages.Definition, "https://github.com/aws/aws-cli/issues/5924"),
        Peers = EquatableArray.Create("aws-cfn-validate F3003"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        foreach (var (path, container) in task.Containers())
            if (container.Image.IsAbsent || container.Image.Is(""))
                task.Report(this, path["image"], $"Container '{container.Label()}' has no image: write one, as 'public.ecr.aws/nginx/nginx:1.27'");
    }
}
