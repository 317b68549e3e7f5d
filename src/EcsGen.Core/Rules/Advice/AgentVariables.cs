using System;
using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class AgentVariables : ContainerRule
{
    private static readonly string[] OfAgent = { "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "ECS_CONTAINER_METADATA_URI", "ECS_CONTAINER_METADATA_URI_V4", "ECS_AGENT_URI" };

    public override RuleInfo Info { get; } = new("ECSG9021", "An environment variable is not one that the agent sets")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "ECS sets these variables when it starts a container. A value of your own is lost, or takes the credentials of the task role away from the program.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4.html", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, variable) in container.Container.Environment.Known())
            if (variable.Name.TryGet(out var name) && Array.IndexOf(OfAgent, name) >= 0)
                container.Report(this, container.Path["environment"][index]["name"], $"The environment variable '{name}' of container '{container.Name}' is set by ECS itself, for the SDK to find its credentials and metadata: leave it out", Registration.Removal);
    }
}
