using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class ManagedTagsPropagate : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG9119", "ECS managed tags go with propagated tags")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "AWS documents that managed tags need propagateTags to reach the tasks.",
        Concern = Concern.Cost,
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(LaunchContext launch)
    {
        var (managed, propagate) = launch switch
        {
            ServiceContext service => (service.Service.EnableECSManagedTags, service.Service.PropagateTags),
            RunContext run => (run.Run.EnableECSManagedTags, run.Run.PropagateTags),
            _ => (default, default),
        };
        if (!launch.IsFragment && managed.Is(true) && (propagate.IsAbsent || propagate.Is(PropagateTags.None)))
            launch.Report(this, MemberPath.Root["enableECSManagedTags"], "ECS managed tags are on and no tags are propagated: add propagateTags, SERVICE or TASK_DEFINITION");
    }
}
