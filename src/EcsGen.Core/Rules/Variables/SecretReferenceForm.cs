using System;
using EcsGen.Model;

namespace EcsGen.Rules.Variables;

internal sealed class SecretReferenceForm : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3096", "A secret is named by the ARN of a secret or a parameter, or by the name of a parameter")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents the ARN of a secret in Secrets Manager, the ARN of a parameter in Systems Manager, and in the same region the name of a parameter. With another reference ECS can not fetch the value and the task stops before it starts.",
        Sources = EquatableArray.Create(ContainerPages.Secret, ContainerPages.SecretsManager),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, secret) in container.Container.Secrets.Known())
            if (secret.ValueFrom.TryGet(out var value) && Complaint(value) is { } complaint)
                container.Report(this, container.Path["secrets"][index]["valueFrom"], Message(container, secret, value, complaint));
        if (!container.Container.LogConfiguration.TryGet(out var log)) return;
        foreach (var (index, secret) in log.SecretOptions.Known())
            if (secret.ValueFrom.TryGet(out var value) && Complaint(value) is { } complaint)
                container.Report(this, container.Path["logConfiguration"]["secretOptions"][index]["valueFrom"], Message(container, secret, value, complaint));
    }

    private static string Message(ContainerContext container, Secret secret, string value, string complaint) => $"The reference '{value}' of secret '{secret.Name.OrDefault()}' in container '{container.Name}' {complaint}";

    private static string? Complaint(string value)
    {
        if (!Arn.Begins(value)) return value.Length > 0 && IsParameterName(value) || Placeholders.IsIn(value) ? null : "is no ARN and no name of a parameter: write the whole ARN of the secret, or the parameter's name";
        if (Placeholders.IsIn(value)) return null;
        if (!Arn.TryParse(value, out var arn)) return "is an ARN that is cut off: write all of it";
        var isParameter = arn.IsOf("ssm");
        if (!isParameter && !arn.IsOf("secretsmanager")) return $"is the ARN of something in {arn.Service}: write that of a secret in Secrets Manager or of a parameter in Systems Manager";
        if (!arn.HasRegion || arn.HasWrongAccount) return "has no region or no account of twelve digits: write arn:aws:" + arn.Service + ":<region>:<account>:" + arn.Resource;
        if (isParameter) return arn.Names("parameter/") ? null : "is no ARN of a parameter: write arn:aws:ssm:<region>:<account>:parameter/<name>";
        return arn.Names("secret:") ? null : "is no ARN of a secret: write arn:aws:secretsmanager:<region>:<account>:secret:<name>";
    }

    // /path/to/name, and behind a colon a version or a label
    private static bool IsParameterName(string value)
    {
        var colons = 0;
        foreach (var c in value)
        {
            if (c == ':') colons++;
            else if (!EcsNames.IsAllowed(c) && c is not ('.' or '/')) return false;
        }
        return colons <= 1 && value.IndexOf("//", StringComparison.Ordinal) < 0;
    }
}
