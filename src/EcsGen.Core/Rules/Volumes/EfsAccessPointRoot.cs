using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class EfsAccessPointRoot : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4009", "An EFS access point leaves the root directory out")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "An access point brings its own root directory; a second one can only be /, or be left out.",
        Refusals = Registration.Refuses("When using an EFS access point, the root directory must either be set to \"/\" or be omitted.", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.EfsAuthorizationConfig),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-efs-access-point-with-root-directory", "Copilot"),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, volume) in task.Volumes())
        {
            if (!volume.EfsVolumeConfiguration.TryGet(out var efs) || !efs.AuthorizationConfig.TryGet(out var authorization)) continue;
            if (!authorization.AccessPointId.IsSet || authorization.AccessPointId.IsAbsent || authorization.AccessPointId.Is("")) continue;
            if (!efs.RootDirectory.TryGet(out var root) || root is "" or "/") continue;
            var place = path["efsVolumeConfiguration"];
            task.Report(this, place["rootDirectory"],
                $"The volume '{volume.Name}' has an EFS access point and the root directory '{root}': leave rootDirectory out, or write '/'",
                Registration.Properties(("fix", "remove"), ("replacement", "/")), place["authorizationConfig"]["accessPointId"]);
        }
    }
}
