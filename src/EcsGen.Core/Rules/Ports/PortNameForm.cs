using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Ports;

internal sealed class PortNameForm : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3029", "The name of a port mapping is up to 64 lower-case letters, digits, hyphens and underscores")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents these characters, and no hyphen at the beginning: the name becomes part of a DNS name.",
        Refusals = Registration.Refuses("", ContainerChecks.Ports),
        Sources = EquatableArray.Create(ContainerPages.PortMapping),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, mapping) in container.Container.PortMappings.Known())
        {
            if (!mapping.Name.TryGet(out var name) || name.Length == 0 || Placeholders.IsIn(name) || Complaint(name) is not { } complaint) continue;
            var repaired = name.ToLowerInvariant().TrimStart('-');
            if (Complaint(repaired) is null && repaired.Length > 0)
                container.Report(this, container.Path["portMappings"][index]["name"], $"The port mapping name '{name}' {complaint}: write '{repaired}'", Registration.Properties(("replacement", repaired)));
            else
                container.Report(this, container.Path["portMappings"][index]["name"], $"The port mapping name '{name}' {complaint}: choose another name");
        }
    }

    private static string? Complaint(string name)
    {
        if (!AreAllowed(name)) return $"contains '{name.First(c => !IsAllowed(c))}' and ECS documents only lower-case letters, digits, '_' and '-'";
        if (name.Length > 0 && name[0] == '-') return "begins with a hyphen";
        return name.Length > ContainerLimits.PortNameLength ? $"has {name.Length} characters and ECS documents at most {ContainerLimits.PortNameLength}" : null;
    }

    private static bool AreAllowed(string name)
    {
        foreach (var c in name)
            if (!IsAllowed(c))
                return false;
        return true;
    }

    private static bool IsAllowed(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_' or '-';
}
