using EcsGen.Model;

namespace EcsGen.Rules.Variables;

internal sealed class SecretsManagerReference : ContainerRule
{
    // arn:partition:secretsmanager:region:account:secret:name, and after it :json-key:version-stage:version-id
    private const int Plain = 7;
    private const int Full = 10;

    public override RuleInfo Info { get; } = new("ECSG3095", "A reference to Secrets Manager has none of its optional parts, or the colons of all three")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "AWS documents the parts as :json-key:version-stage:version-id, of which each may be empty but no colon may be missing, and stage and id exclude each other. A task with another form can't read its secret.",
        Sources = EquatableArray.Create(ContainerPages.SecretsManager, ContainerPages.Secret),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, secret) in container.Container.Secrets.Known())
        {
            if (!secret.ValueFrom.TryGet(out var value) || IsRight(value) || Placeholders.IsIn(value)) continue;
            var parts = value.Split(':');
            if (parts.Length <= Plain || parts[0] != "arn" || parts[2] != "secretsmanager" || parts[5] != "secret") continue;
            var name = secret.Name.OrDefault();
            if (parts.Length < Full)
                container.Report(this, container.Path["secrets"][index]["valueFrom"],
                    $"The reference of secret '{name}' has {parts.Length - Plain} of the three parts after the secret's name: write '{value + new string(':', Full - parts.Length)}'",
                    Registration.Properties(("replacement", value + new string(':', Full - parts.Length))));
            else if (parts.Length > Full)
                container.Report(this, container.Path["secrets"][index]["valueFrom"], $"The reference of secret '{name}' has {parts.Length - Plain} parts after the secret's name and there are three, json-key:version-stage:version-id: leave out the rest");
            else if (parts[8].Length > 0 && parts[9].Length > 0)
                container.Report(this, container.Path["secrets"][index]["valueFrom"], $"The reference of secret '{name}' has both a version stage '{parts[8]}' and a version id: leave one of them empty");
        }
    }

    // the usual forms, without taking them apart: no more than the secret's name, or json-key:: behind it
    private static bool IsRight(string value)
    {
        var colons = 0;
        foreach (var c in value)
            if (c == ':')
                colons++;
        return colons < Plain || (colons == Full - 1 && value[value.Length - 1] == ':');
    }
}
