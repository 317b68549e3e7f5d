using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Volumes;

internal sealed class FsxVolume : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4033", "An FSx for Windows volume is for Windows, and its credentials are a secret")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents these volumes for Windows on EC2, and the credentials as the ARN of a secret in Secrets Manager or of a parameter in Systems Manager.",
        Sources = EquatableArray.Create(AwsPages.FsxVolumes, AwsPages.Volume),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, volume) in task.Volumes())
        {
            if (!volume.FsxWindowsFileServerVolumeConfiguration.TryGet(out var fsx)) continue;
            var place = path["fsxWindowsFileServerVolumeConfiguration"];
            if (!task.IsFargate && task.Definition.RuntimePlatform.TryGet(out var platform) && platform.OperatingSystemFamily.Is(OSFamily.Linux))
                task.Report(this, place, $"The volume '{volume.Name}' is on FSx for Windows File Server, and the task is for Linux: use EFS, or Windows", MemberPath.Root["runtimePlatform"]["operatingSystemFamily"]);
            if (fsx.AuthorizationConfig.TryGet(out var authorization) && authorization.CredentialsParameter.TryGet(out var credentials) && !Placeholders.IsIn(credentials)
                && !(Arn.TryParse(credentials, out var arn) && (arn.IsOf("secretsmanager") || arn.IsOf("ssm"))))
                task.Report(this, place["authorizationConfig"]["credentialsParameter"], $"The credentials '{credentials}' of volume '{volume.Name}' are no ARN of a secret or a parameter: write that of the secret in Secrets Manager or of the parameter in Systems Manager");
        }
    }
}
