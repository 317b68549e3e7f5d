using System;
using EcsGen.Model;

namespace EcsGen.Rules.Variables;

internal sealed class EnvironmentFileIsArn : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3092", "An environment file is named by an ARN")
    {
        Description = "The value is the ARN of an object, as arn:aws:s3:::bucket/key.env. An address or s3://bucket/key is refused.",
        Refusals = Registration.Refuses("Invalid arn syntax.", ContainerChecks.EnvironmentFiles),
        Sources = EquatableArray.Create(ContainerPages.EnvironmentFile),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-environment-files-type"),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, file) in container.Container.EnvironmentFiles.Known())
        {
            if (!file.Value.TryGet(out var value) || Placeholders.IsIn(value) || Arn.TryParse(value, out _)) continue;
            var wrong = $"The environment file '{value}' of container '{container.Name}' is no ARN";
            if (value.StartsWith("s3://", StringComparison.Ordinal) && value.Length > 5)
                container.Report(this, container.Path["environmentFiles"][index]["value"], $"{wrong}: write 'arn:aws:s3:::{value.Substring(5)}'", Registration.Properties(("replacement", "arn:aws:s3:::" + value.Substring(5))));
            else
                container.Report(this, container.Path["environmentFiles"][index]["value"], $"{wrong}: write it as 'arn:aws:s3:::bucket/key.env'");
        }
    }
}
