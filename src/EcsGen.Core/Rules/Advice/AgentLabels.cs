using System;
using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class AgentLabels : ContainerRule
{
    private const string Prefix = "com.amazonaws.ecs.";

    public override RuleInfo Info { get; } = new("ECSG9022", "A Docker label is not one that the agent sets")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "The agent labels each container with its task, family and cluster, over what the task definition says.",
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (_, label) in container.Container.DockerLabels.Known())
            if (label.Key.StartsWith(Prefix, StringComparison.Ordinal))
                container.Report(this, container.Path["dockerLabels"][label.Key], $"The label '{label.Key}' of container '{container.Name}' begins with {Prefix}, the labels that the agent writes over: choose another name");
    }
}
