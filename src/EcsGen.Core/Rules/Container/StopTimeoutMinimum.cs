using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class StopTimeoutMinimum : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3012", "stopTimeout is at least 2 seconds")
    {
        Description = "ECS refuses less than 2 seconds on every launch type.",
        Refusals = Registration.Refuses("Granular stop timeout on container '{0}' must be at least 2 seconds.", ContainerChecks.StopTimeout),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.StopTimeout.TryGet(out var seconds) || seconds >= ContainerLimits.ContainerTimeoutSeconds) return;
        container.Report(this, container.Path["stopTimeout"],
            $"The stopTimeout of container '{container.Name}' is {seconds} and ECS takes {ContainerLimits.ContainerTimeoutSeconds} seconds or more: write {ContainerLimits.ContainerTimeoutSeconds}, or leave it out for 30",
            Registration.Properties(("0", container.Name), ("replacement", Text.Of(ContainerLimits.ContainerTimeoutSeconds))));
    }
}
