using EcsGen.Model;

namespace EcsGen.Rules.Logging;

internal sealed class FirelensConfigFile : ContainerRule
{
    private const string FileType = "config-file-type";
    private const string FileValue = "config-file-value";

    public override RuleInfo Info { get; } = new("ECSG3086", "A log router's configuration file has a type, s3 or file, and a value")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents config-file-type as s3 or file, and config-file-value as the ARN of the object or the path in the container; one does not go without the other.",
        Refusals = Registration.Refuses("", ContainerChecks.Logs),
        Sources = EquatableArray.Create(ContainerPages.FirelensConfiguration),
        Peers = EquatableArray.Create("aws-cdk ConfigFileMismatch"),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.FirelensConfiguration.TryGet(out var router) || router.Options.IsUnknown) return;
        var path = container.Path["firelensConfiguration"]["options"];
        var type = router.Options.Option(FileType);
        var value = router.Options.Option(FileValue);
        if (type is { } written && written.TryGet(out var text) && text is not ("s3" or "file") && !Placeholders.IsIn(text))
            container.Report(this, path[FileType], $"The log router '{container.Name}' has {FileType} '{text}': write s3 or file");
        else if (type is not null && value is null)
            container.Report(this, path[FileType], $"The log router '{container.Name}' has {FileType} but no {FileValue}: add the ARN or the path of the file");
        else if (type is null && value is not null)
            container.Report(this, path[FileValue], $"The log router '{container.Name}' has {FileValue} but no {FileType}: add it, s3 or file");
    }
}
