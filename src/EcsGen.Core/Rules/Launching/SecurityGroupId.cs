using System;
using System.Linq;
using System.Text.RegularExpressions;
using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Launching;

internal sealed class SecurityGroupId : LaunchRule
{
    private static readonly Regex Zeros = new("^sg-0+$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly string[] OtherKinds = ["subnet-", "vpc-", "eni-", "arn:"];

    public override RuleInfo Info { get; } = new("ECSG5055", "A security group is named by its id")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "An id is sg- and 8 or 17 hexadecimal digits. EC2 calls one of zeros malformed, as it does the id of something else. Other texts may be what a tool still replaces, so they are not judged.",
        Refusals = Launches.All("Error retrieving security group information for [{0}]: Invalid id: \"{0}\" (ErrorCode: InvalidGroupId.Malformed)", Launches.Network),
        Sources = EquatableArray.Create(ServicePages.AwsVpcConfiguration),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.Network.OrDefault() is not { } network || !network.AwsvpcConfiguration.TryGet(out var vpc)) return;
        foreach (var (path, id) in vpc.SecurityGroups.At(MemberPath.Root["networkConfiguration"]["awsvpcConfiguration"]["securityGroups"]))
            if (!Placeholders.IsIn(id) && (Zeros.IsMatch(id) || OtherKinds.Any(kind => id.StartsWith(kind, StringComparison.Ordinal))))
                launch.Report(this, path, $"'{TagText.Short(id)}' is not the id of a security group: write one, as sg-0a1b2c3d4e5f67890", Launches.Parts(id));
    }
}
