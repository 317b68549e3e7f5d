using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Health;

internal sealed class HealthCheckCommandForm : ContainerRule
{
    private static readonly string[] Kinds = { "CMD", "CMD-SHELL", "NONE" };

    public override RuleInfo Info { get; } = new("ECSG3061", "The command of a health check begins with CMD, CMD-SHELL or NONE, and a command follows")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents that the list begins with CMD, to run the arguments directly, or CMD-SHELL, to run them in the container's shell. NONE turns off a health check of the image.",
        Refusals = Registration.Refuses("", ContainerChecks.HealthCheck),
        Sources = EquatableArray.Create(ContainerPages.HealthCheck),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.HealthCheck.TryGet(out var check) || !check.Command.IsList) return;
        if (check.Command.Count == 0)
        {
            container.Report(this, container.Path["healthCheck"]["command"], $"The health check of container '{container.Name}' has an empty command: write it as [\"CMD-SHELL\", \"curl -f http://localhost/ || exit 1\"]");
            return;
        }
        if (!check.Command[0].TryGet(out var kind)) return;
        if (!Kinds.Contains(kind))
            container.Report(this, container.Path["healthCheck"]["command"][0], $"The health check of container '{container.Name}' begins with '{kind}': write \"CMD-SHELL\" before it to run it in a shell, or \"CMD\" to run it directly");
        else if (check.Command.Count == 1 && kind != "NONE")
            container.Report(this, container.Path["healthCheck"]["command"][0], $"The health check of container '{container.Name}' has nothing after '{kind}': write the command to run");
    }
}
