using System.Globalization;
using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class DefinitionSize : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2028", "A task definition has at most 65536 bytes")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "ECS keeps a definition as JSON of at most 64 KiB. Only what is larger in its shortest form, without spaces, is flagged.",
        Refusals = Registration.Refuses("Actual length: '{0}'. Max allowed length is '65536' bytes.", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.Quotas),
    };

    public override void Check(TaskContext task)
    {
        var bytes = CompactLength.Of(task.Node, "tags");
        if (bytes <= Limits.DefinitionBytes) return;
        task.Report(this, MemberPath.Root["containerDefinitions"],
            $"The task definition has {bytes} bytes even without spaces and ECS takes at most {Limits.DefinitionBytes}: move long values to environment files, secrets or the image",
            Registration.Properties(("0", bytes.ToString(CultureInfo.InvariantCulture))));
    }
}
