using EcsGen.Model;

namespace EcsGen.Rules.Logging;

internal sealed class FirelensS3OnFargate : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG3087", "On Fargate a log router's configuration file is a file of its image")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents that tasks on Fargate support only the type file for the configuration of FireLens.",
        Refusals = Registration.Refuses("", ContainerChecks.Logs),
        Sources = EquatableArray.Create(ContainerPages.FirelensConfiguration),
    };

    public override void Check(TaskContext task)
    {
        if (!task.IsFargate) return;
        foreach (var (path, container) in task.Containers())
            if (container.FirelensConfiguration.TryGet(out var router) && router.Options.Option("config-file-type") is { } type && type.Is("s3"))
                task.Report(this, path["firelensConfiguration"]["options"]["config-file-type"],
                    $"The log router '{container.Label()}' takes its configuration from S3, which AWS does not support on Fargate: put the file into the image, and write file and its path",
                    MemberPath.Root["requiresCompatibilities"]);
    }
}
