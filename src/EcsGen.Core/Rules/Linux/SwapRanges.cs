using EcsGen.Model;

namespace EcsGen.Rules.Linux;

internal sealed class SwapRanges : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3101", "swappiness is 0 to 100 and maxSwap is not negative")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents swappiness as a whole number from 0 to 100, and maxSwap as 0, for no swap, or more MiB.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.LinuxParameters),
        Peers = EquatableArray.Create("aws-cdk MustBeSwappinessIntegerBetween"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.LinuxParameters.TryGet(out var linux)) return;
        if (linux.Swappiness.TryGet(out var swappiness) && swappiness is < 0 or > 100)
            container.Report(this, container.Path["linuxParameters"]["swappiness"], $"The swappiness of container '{container.Name}' is {swappiness}: write 0 to 100, or leave it out for 60");
        if (linux.MaxSwap.TryGet(out var swap) && swap < 0)
            container.Report(this, container.Path["linuxParameters"]["maxSwap"], $"The maxSwap of container '{container.Name}' is {swap}: write a number of MiB, or 0 for no swap");
    }
}
