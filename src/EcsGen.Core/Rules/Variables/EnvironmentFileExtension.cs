using System;
using EcsGen.Model;

namespace EcsGen.Rules.Variables;

internal sealed class EnvironmentFileExtension : ContainerRule
{
    private const string Extension = ".env";

    public override RuleInfo Info { get; } = new("ECSG3093", "An environment file is an object of S3 whose name ends in .env")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents that environment files are objects of S3 and have the extension .env; a task with another one does not start.",
        Sources = EquatableArray.Create(ContainerPages.EnvironmentFile),
        Peers = EquatableArray.Create("Copilot"),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, file) in container.Container.EnvironmentFiles.Known())
        {
            if (!file.Value.TryGet(out var value) || Placeholders.IsIn(value) || !Arn.TryParse(value, out var arn)) continue;
            if (!arn.IsOf("s3") || arn.Resource.IndexOf('/') < 1)
                container.Report(this, container.Path["environmentFiles"][index]["value"], $"The environment file '{value}' of container '{container.Name}' is no object of S3: write it as 'arn:aws:s3:::bucket/key.env'");
            else if (!value.EndsWith(Extension, StringComparison.Ordinal))
                container.Report(this, container.Path["environmentFiles"][index]["value"], $"The environment file '{value}' of container '{container.Name}' does not end in .env, as AWS requires: rename the object");
        }
    }
}
