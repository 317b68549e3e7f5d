using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class VariableOnce : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG9020", "An environment variable is set once")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Reliability,
        Description = "ECS takes both; the agent keeps the last one.",
        Sources = EquatableArray.Create(ContainerPages.KeyValuePair),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, variable) in container.Container.Environment.Known())
            if (variable.Name.TryGet(out var name) && name.Length > 0 && Earlier(container.Container, index, name) is var earlier and >= 0)
                container.Report(this, container.Path["environment"][index]["name"], $"The environment variable '{name}' of container '{container.Name}' is set twice and one value is lost: leave one out", Registration.Removal, container.Path["environment"][earlier]["name"]);
    }

    private static int Earlier(ContainerDefinition container, int index, string name)
    {
        foreach (var (other, variable) in container.Environment.Known())
        {
            if (other >= index) break;
            if (variable.Name.Is(name)) return other;
        }
        return -1;
    }
}
