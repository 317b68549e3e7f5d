using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class CreatesLogGroup : ContainerRule
{
    private const string Create = "awslogs-create-group";

    public override RuleInfo Info { get; } = new("ECSG9030", "A log group is made beforehand")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Cost,
        IsOptIn = true,
        Description = "A group that is made by awslogs-create-group has no retention, so its logs are paid for for ever, and the managed policy of execution roles does not allow to make one. The rule is off until it is turned on.",
        Sources = EquatableArray.Create(ContainerPages.LogConfiguration),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.LogConfiguration.TryGet(out var log) || log.Options.Option(Create) is not { } create || !create.Is("true")) return;
        container.Report(this, container.Path["logConfiguration"]["options"][Create],
            $"Container '{container.Name}' has its log group made when it starts: the execution role needs logs:CreateLogGroup, and the group keeps all logs for ever; make the group beforehand, with a retention");
    }
}
