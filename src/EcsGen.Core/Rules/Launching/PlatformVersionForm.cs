using System;
using System.Linq;
using System.Text.RegularExpressions;
using EcsGen.Model;
using EcsGen.Rules.Task;

namespace EcsGen.Rules.Launching;

internal sealed class PlatformVersionForm : LaunchRule
{
    private static readonly Regex Form = new(@"^(latest|[0-9]+(\.[0-9]+){2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    public override RuleInfo Info { get; } = new("ECSG5041", "A platform version is LATEST or a number as 1.4.0")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Model,
        Description = "The API's model has an exception of its own for a platform version that it does not know.",
        Refusals = new[] { Launches.CreateService, Launches.UpdateService, Launches.RunTask }.Select(operation => new Refusal(operation, "PlatformUnknownException", "")).ToEquatableArray(),
        Sources = EquatableArray.Create(ServicePages.CreateService, ServicePages.PlatformVersions),
    };

    public override void Check(LaunchContext launch)
    {
        if (launch.PlatformVersion.TryText(out var version) && version.Length > 0 && !Form.IsMatch(version))
            launch.Report(this, MemberPath.Root["platformVersion"], $"'{TagText.Short(version)}' is no platform version: write LATEST, or a number as 1.4.0");
    }
}
