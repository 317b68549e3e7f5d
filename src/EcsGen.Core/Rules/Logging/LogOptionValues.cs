using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Logging;

internal sealed class LogOptionValues : ContainerRule
{
    private static readonly string[] Booleans = { "true", "True", "TRUE", "t", "T", "1", "false", "False", "FALSE", "f", "F", "0" };
    private static readonly string[] Units = { "", "b", "k", "kb", "kib", "m", "mb", "mib", "g", "gb", "gib", "t", "tb", "tib" };

    public override RuleInfo Info { get; } = new("ECSG3089", "The values of log options can be read")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "mode is blocking or non-blocking, max-buffer-size a size such as 25m, and awslogs-create-group true or false. Docker starts no container with a value that its driver can not read.",
        Sources = EquatableArray.Create(ContainerPages.LogConfiguration, "https://docs.docker.com/engine/logging/configure/#configure-the-delivery-mode-of-log-messages-from-container-to-log-driver"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.LogConfiguration.TryGet(out var log)) return;
        foreach (var (_, option) in log.Options.Known())
            if (option.Value.TryGet(out var value) && value.Length > 0 && !Placeholders.IsIn(value) && Instead(option.Key, value) is { } instead)
                container.Report(this, container.Path["logConfiguration"]["options"][option.Key], $"The log option {option.Key} of container '{container.Name}' is '{value}', and Docker starts no container with that: write {instead}");
    }

    private static string? Instead(string option, string value) => option switch
    {
        "mode" when value is not ("blocking" or "non-blocking") => "blocking or non-blocking",
        "max-buffer-size" when !IsSize(value) => "a number with its unit, as '25m'",
        "awslogs-create-group" when !Booleans.Contains(value) => "'true' or 'false'",
        _ => null,
    };

    // as Docker reads sizes: a number, and k, m, g … with or without i and b
    private static bool IsSize(string value)
    {
        var digits = 0;
        while (digits < value.Length && value[digits] is (>= '0' and <= '9') or '.') digits++;
        var unit = value.Substring(digits).Trim().ToLowerInvariant();
        return digits > 0 && Units.Contains(unit);
    }
}
