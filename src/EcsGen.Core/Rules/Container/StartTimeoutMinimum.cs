using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class StartTimeoutMinimum : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3011", "startTimeout is at least 2 seconds")
    {
        Description = "ECS refuses less than 2 seconds on every launch type. There is no upper limit at registration.",
        Refusals = Registration.Refuses("Granular start timeout on container '{0}' must be at least 2 seconds.", ContainerChecks.StartTimeout),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.StartTimeout.TryGet(out var seconds) || seconds >= ContainerLimits.ContainerTimeoutSeconds) return;
        container.Report(this, container.Path["startTimeout"],
            $"The startTimeout of container '{container.Name}' is {seconds} and ECS takes {ContainerLimits.ContainerTimeoutSeconds} seconds or more: write {ContainerLimits.ContainerTimeoutSeconds}, or leave it out",
            Registration.Properties(("0", container.Name), ("replacement", Text.Of(ContainerLimits.ContainerTimeoutSeconds))));
    }
}
