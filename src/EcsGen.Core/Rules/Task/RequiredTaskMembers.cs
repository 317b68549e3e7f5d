using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class RequiredTaskMembers : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2033", "Members that the API requires are there")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Model,
        Description = "The API's model requires the size of ephemeral storage and the container of a proxy configuration, so every client refuses a request without them.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.EphemeralStorage, AwsPages.ProxyConfiguration),
    };

    public override void Check(TaskContext task)
    {
        if (task.Options.IsFragment) return;
        Check(task, "ephemeralStorage", Shapes.EphemeralStorage);
        Check(task, "proxyConfiguration", Shapes.ProxyConfiguration);
    }

    private void Check(TaskContext task, string name, Shape shape)
    {
        if (task.Node.Find(name) is not { } value || RequiredMembers.AreThere(shape, value)) return;
        foreach (var (path, _) in RequiredMembers.Missing(shape, value, MemberPath.Root[name]))
            task.Report(this, path, $"The {name} has no {path.Name}, which the API requires: add it");
    }
}
