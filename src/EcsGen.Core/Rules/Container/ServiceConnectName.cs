using System;
using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class ServiceConnectName : ContainerRule
{
    private static readonly string[] Prefixes = { "ecs-service-connect-", "aws-guardduty-agent" };

    public override RuleInfo Info { get; } = new("ECSG3036", "A container is not named as those that ECS adds")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents that Service Connect and GuardDuty add containers with such names to the tasks; one of the same name can not stand beside them.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts.html", "https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-ecs-fargate.html"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.Name.TryGet(out var name)) return;
        foreach (var prefix in Prefixes)
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                container.Report(this, container.Path["name"], $"The container name '{name}' begins with '{prefix}', as the names of the containers that ECS adds to a task do: choose another name");
    }
}
