using System;
using System.Globalization;
using EcsGen.Model;

namespace EcsGen.Rules.Providers;

internal sealed class InstanceRangesOrder : CapacityProviderRule
{
    public override RuleInfo Info { get; } = new("ECSG6029", "The least of an instance's resources is not above the most")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "A range whose minimum is above its maximum fits no instance. Nobody is known who saw the refusal.",
        Refusals = Launches.Provider(""),
        Sources = EquatableArray.Create(ServicePages.InstanceRequirementsRequest),
    };

    public override void Check(CapacityProviderContext provider)
    {
        if (ManagedInstances.RequirementsOf(provider) is not { } requirements) return;
        var node = requirements.ToNode();
        foreach (var member in node.Members)
            if (Number(member.Value, "min") is { } least && Number(member.Value, "max") is { } most && least > most)
                provider.Report(this, ManagedInstances.Requirements[member.Name]["min"], FormattableString.Invariant($"{member.Name} is {least} at least and {most} at most, which no instance has: write {most} or less here, or more there"), ManagedInstances.Requirements[member.Name]["max"]);
    }

    private static double? Number(Node range, string name) =>
        range.Find(name) is { Kind: NodeKind.Number } value && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
