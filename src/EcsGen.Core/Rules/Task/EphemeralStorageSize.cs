using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class EphemeralStorageSize : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2016", "Ephemeral storage is 21 to 200 GiB")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "A Fargate task has 20 GiB without asking; only more than that can be asked for, up to 200.",
        Refusals = Registration.Refuses("EphemeralStorage size should be at {0}", Registration.EphemeralStorage),
        Sources = EquatableArray.Create(AwsPages.EphemeralStorage),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-ephemeral-storage-range"),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate || !task.Definition.EphemeralStorage.TryGet(out var storage) || !storage.SizeInGiB.TryGet(out var size)) return;
        if (size is >= Limits.MinEphemeralStorage and <= Limits.MaxEphemeralStorage) return;
        var nearest = size < Limits.MinEphemeralStorage ? Limits.MinEphemeralStorage : Limits.MaxEphemeralStorage;
        task.Report(this, MemberPath.Root["ephemeralStorage"]["sizeInGiB"],
            $"The ephemeral storage is {size} GiB and ECS takes {Limits.MinEphemeralStorage} to {Limits.MaxEphemeralStorage}: write {nearest}"
            + (size == 20 ? ", or leave ephemeralStorage out for the 20 GiB that every Fargate task has" : ""),
            Registration.Properties(("replacement", TaskSize.Write(nearest)), ("0", (size < nearest ? "least " : "most ") + TaskSize.Write(nearest))));
    }
}
