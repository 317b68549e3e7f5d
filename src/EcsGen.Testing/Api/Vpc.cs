using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Api;

/// <summary>The double has no VPC: it takes every subnet and group but those whose id is all zeros, which no account has.</summary>
internal static class Vpc
{
    public static void Check(Value<NetworkConfiguration> network)
    {
        if (!network.TryGet(out var known) || !known.AwsvpcConfiguration.TryGet(out var vpc)) return;
        if (vpc.Subnets.Known().Select(item => item.Value).FirstOrDefault(IsNone) is { } subnet)
            throw new InvalidParameterException($"Error retrieving subnet information for [{subnet}]: The subnet ID '{subnet}' does not exist (ErrorCode: InvalidSubnetID.NotFound)");
        if (vpc.SecurityGroups.Known().Select(item => item.Value).FirstOrDefault(IsNone) is { } group)
            throw new InvalidParameterException($"Error retrieving security group information for [{group}]: Invalid id: \"{group}\" (ErrorCode: InvalidGroupId.Malformed)");
    }

    private static bool IsNone(string id)
    {
        var digits = id[(id.IndexOf('-', System.StringComparison.Ordinal) + 1)..];
        return digits.Length > 0 && digits.All(digit => digit == '0');
    }
}
