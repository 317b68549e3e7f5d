using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Health;

internal sealed class ShellCommandIsOneText : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3062", "After CMD-SHELL stands one text")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "Docker documents that CMD-SHELL runs its one argument with the shell. Of several, the shell runs the first as the command and the others only become its positional parameters, so curl would run without an address and the container would never be healthy.",
        Sources = EquatableArray.Create(ContainerPages.HealthCheck, "https://docs.docker.com/reference/compose-file/services/#healthcheck"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.HealthCheck.TryGet(out var check) || check.Command.Count <= 2 || !check.Command[0].Is("CMD-SHELL")) return;
        var path = container.Path["healthCheck"]["command"];
        var wrong = $"The health check of container '{container.Name}' has {check.Command.Count - 1} texts after CMD-SHELL and the shell runs only the first";
        if (!check.Command.IsComplete)
        {
            container.Report(this, path[2], wrong + ": write the whole command as one text, or CMD for CMD-SHELL");
            return;
        }
        var whole = string.Join(" ", check.Command.Skip(1).Select(part => part.OrDefault()));
        container.Report(this, path[2], wrong + $": write '{whole}' as one text, or CMD for CMD-SHELL", Registration.Properties(("replacement", whole)));
    }
}
