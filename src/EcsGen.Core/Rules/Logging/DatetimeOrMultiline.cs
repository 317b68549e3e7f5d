using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Logging;

internal sealed class DatetimeOrMultiline : ContainerRule
{
    private const string Datetime = "awslogs-datetime-format";
    private const string Multiline = "awslogs-multiline-pattern";

    public override RuleInfo Info { get; } = new("ECSG3084", "awslogs has awslogs-datetime-format or awslogs-multiline-pattern, not both")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents that both can't be configured. Each says where a message of several lines begins, and Docker does not start a container with both.",
        Sources = EquatableArray.Create(ContainerPages.LogConfiguration),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.LogConfiguration.TryGet(out var log) || !log.LogDriver.Is(LogDriver.Awslogs)) return;
        if (log.Options.Option(Datetime) is null || log.Options.Option(Multiline) is null) return;
        var path = container.Path["logConfiguration"]["options"];
        container.Report(this, path[Multiline], $"Container '{container.Name}' has both {Datetime} and {Multiline}, and awslogs takes one of them: leave one out", path[Datetime]);
    }
}
