using EcsGen.Model;

namespace EcsGen.Rules.Volumes;

internal sealed class S3Files : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG4016", "An S3 Files volume has a task role, and no root directory beside an access point")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Documented,
        Description = "AWS documents that the task role mounts the file system and that an access point brings its own root directory. Nobody is known who saw the refusal.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(AwsPages.S3FilesVolumeConfiguration),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, volume) in task.Volumes())
        {
            if (!volume.S3filesVolumeConfiguration.TryGet(out var files)) continue;
            var place = path["s3filesVolumeConfiguration"];
            if (task.Definition.TaskRoleArn.IsAbsent && !task.Options.IsFragment)
                task.Report(this, MemberPath.Root["taskRoleArn"], $"The volume '{volume.Name}' is on S3 Files, which the task role mounts, and the task definition has none: add a taskRoleArn", Registration.Properties(("add", "taskRoleArn")), place);
            if (!files.AccessPointArn.IsAbsent && !files.AccessPointArn.Is("") && files.RootDirectory.TryGet(out var root) && root is not ("" or "/"))
                task.Report(this, place["rootDirectory"], $"The volume '{volume.Name}' has an access point and the root directory '{root}': leave rootDirectory out, or write '/'", Registration.Properties(("fix", "remove"), ("replacement", "/")), place["accessPointArn"]);
        }
    }
}
