using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Advice;

internal sealed class UnknownValue : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG9045", "A value of a fixed set is one that is known")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Model,
        Description = "The API has a fixed set of values here. One that is not in it may be newer than this package, or a mistake.",
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("aws-cfn-validate W3030", "cfn-lint E3030"),
    };

    public override void Check(TaskContext task)
    {
        foreach (var found in task.UnknownValues)
            // a slip of the keyboard, what can be no platform, and a constraint of services have louder rules
            if (found.Text != PlacementConstraintType.DistinctInstance && EnumValues.Meant(found.EnumName, found.Text) is null && found.Path.Name is not ("cpuArchitecture" or "operatingSystemFamily"))
                task.Report(this, found.Path, $"'{found.Text}' is no value that this version of EcsGen knows here: look whether AWS has it since, or write one of {EnumValues.All(found.EnumName)}");
    }
}
