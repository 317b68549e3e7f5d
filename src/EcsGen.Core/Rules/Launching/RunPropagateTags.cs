using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class RunPropagateTags : RunRule
{
    public override RuleInfo Info { get; } = new("ECSG5019", "A run takes its tags from no service")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that RunTask refuses SERVICE. Nobody is known who saw it.",
        Refusals = Launches.Runs(""),
        Sources = EquatableArray.Create(ServicePages.RunTask),
    };

    public override void Check(RunContext run)
    {
        if (run.Run.PropagateTags.Is(PropagateTags.Service))
            run.Report(this, MemberPath.Root["propagateTags"], "A run has no service to take tags from: write TASK_DEFINITION, or leave propagateTags out",
                Registration.Properties(("replacement", PropagateTags.TaskDefinition)));
    }
}
