using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Cli.Import;

/// <summary>A parameter of an imported definition.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Written">The placeholder as it stands in the file.</param>
/// <param name="Use">The place where it stands in place of a value that is no text; null when it stands in texts only.</param>
internal sealed record ImportedParameter(string Name, string Written, Member? Use);

/// <summary>Makes parameters of the placeholders of a document. Every other text stays as it is.</summary>
internal sealed class Parameters
{
    private readonly List<(string Written, bool IsShell, Member? Use)> found = [];
    private readonly HashSet<string> literals = new(StringComparer.Ordinal);
    private readonly string nameMember;
    private readonly Dictionary<string, ImportedParameter> byWritten = new(StringComparer.Ordinal);

    private Parameters(string nameMember) => this.nameMember = nameMember;

    /// <summary>The parameters in the order in which they stand.</summary>
    public IReadOnlyList<ImportedParameter> All { get; private set; } = [];

    /// <summary>Finds the placeholders of a document.</summary>
    public static Parameters Of(DocumentKind kind, Node node)
    {
        var parameters = new Parameters(NameMember(kind));
        parameters.Collect(DocumentShapes.Of(kind), node, MemberPath.Root);
        parameters.Name();
        return parameters;
    }

    /// <summary>The document with <c>{Name}</c> for each placeholder that became a parameter, and texts for the rest.</summary>
    public Node Apply(Node node) => Node.Object(node.Members.Select(member => member with { Value = Apply(member.Value, isName: member.Name == nameMember) }).ToEquatableArray(), node.Place);

    /// <summary>The parameter that stands alone at a place, or null.</summary>
    public ImportedParameter? Alone(Node node) =>
        node is { Kind: NodeKind.Template, Parts.Count: 1 } && node.Parts[0].IsPlaceholder ? byWritten.GetValueOrDefault(node.Parts[0].Text) : null;

    /// <summary>What a text with placeholders is about: their words and what stands between them.</summary>
    public static string Words(Node node) => node.Kind switch
    {
        NodeKind.String => node.Text,
        NodeKind.Template => string.Join('-', node.Parts.Select(part => part.IsPlaceholder ? NameOf(part.Text) : part.Text)),
        _ => "",
    };

    /// <summary>What a placeholder is in the text that the file holds: its spelling without JSON's escapes.</summary>
    public static string Plain(string written) => JsonReader.Read("\"" + written + "\"").Root is { Kind: NodeKind.String } text ? text.Text : written;

    private static string NameMember(DocumentKind kind) => kind switch
    {
        DocumentKind.TaskDefinition => "family",
        DocumentKind.Service => "serviceName",
        DocumentKind.Cluster => "clusterName",
        DocumentKind.CapacityProvider => "name",
        DocumentKind.ClusterCapacityProviders => "cluster",
        _ => "",
    };

    private void Collect(Shape? shape, Node node, MemberPath path)
    {
        foreach (var member in node.Members)
        {
            var known = shape?.Find(member.Name);
            literals.Add(member.Name);
            // what names the document names its file too, and a file's name has no parameters
            if (path.Parent is null && member.Name == nameMember) continue;
            var inner = path[member.Name];
            Collect(known, member.Value, inner);
            Collect(known is { IsStructure: true } ? known.Shape : null, member.Value, inner);
            foreach (var item in member.Value.Items)
            {
                Collect(known, item, inner);
                Collect(known is { IsStructure: true } ? known.Shape : null, item, inner[0]);
            }
        }
    }

    private void Collect(Member? member, Node node, MemberPath path)
    {
        if (node.Kind == NodeKind.String) literals.Add(node.Text);
        if (node.Kind != NodeKind.Template) return;
        foreach (var part in node.Parts)
        {
            literals.Add(part.Text);
            if (!part.IsPlaceholder || IsOfDocker(part.Text, path)) continue;
            found.Add((part.Text, !node.IsBare && IsShell(part.Text, path), node.IsBare && IsNoText(member, node) ? member : null));
        }
    }

    private static bool IsNoText(Member? member, Node node) =>
        member is not null && (member.Arity == MemberArity.One ? member.Type is not (MemberType.String or MemberType.Enum) : member.IsStructure || node.Kind == NodeKind.Template && member.Arity == MemberArity.Map);

    // in a command $X is the shell's, and <b> may be HTML: a parameter only when it is one elsewhere in the file
    private static bool IsShell(string written, MemberPath path) =>
        written[0] is '$' or '<' or '%' or '#' or '[' && !written.StartsWith("<%", StringComparison.Ordinal) && path.Steps().Any(step => step.Name is "command" or "entryPoint");

    // {{.Name}} in a log option is filled by Docker when the container starts
    private static bool IsOfDocker(string written, MemberPath path) =>
        written.StartsWith("{{", StringComparison.Ordinal) && written.AsSpan(2).TrimStart(" -").StartsWith(".") && path.Steps().Any(step => step.Name is "logConfiguration" or "dockerLabels");

    private void Name()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var list = new List<ImportedParameter>();
        foreach (var group in found.GroupBy(entry => entry.Written, StringComparer.Ordinal).Where(group => group.Any(entry => !entry.IsShell)))
        {
            var stem = NameOf(group.Key);
            var name = stem;
            for (var i = 2; !taken.Add(name) || IsLiteral(name, group.Key); i++) name = stem + i;
            var parameter = new ImportedParameter(name, group.Key, group.Select(entry => entry.Use).FirstOrDefault(use => use is not null));
            byWritten.Add(group.Key, parameter);
            list.Add(parameter);
        }
        All = list;
    }

    // a text with {Name} in it that means something else would be filled too
    private bool IsLiteral(string name, string written) =>
        literals.Any(text => text != written && text.Contains("{" + name + "}", StringComparison.Ordinal) && !byWritten.ContainsKey(text));

    // the words of the placeholder: must_env `AWS_REGION` is AwsRegion, var.image_tag is ImageTag
    private static string NameOf(string written)
    {
        var plain = Plain(written);
        var quoted = plain.Split('`', '"', '\'');
        var words = quoted.Length >= 3 ? quoted[1] : plain;
        foreach (var prefix in (string[])["${var.", "${local.", "{{ .Values.", "{{ .Env.", "{{."])
            if (words.StartsWith(prefix, StringComparison.Ordinal)) words = words[prefix.Length..];
        words = words.Split('|')[0];
        var name = CSharp.Pascal(words);
        if (name.Length == 0) name = CSharp.Pascal(plain);
        if (name.Length > 100) name = name[..100];
        return CSharp.Identifier(name, "Parameter").TrimStart('@');
    }

    private Node Apply(Node node, bool isName) => node.Kind switch
    {
        NodeKind.Object => Node.Object(node.Members.Select(member => member with { Value = Apply(member.Value, false) }).ToEquatableArray(), node.Place),
        NodeKind.Array => Node.Array(node.Items.Select(item => Apply(item, false)).ToEquatableArray(), node.Place),
        NodeKind.Template => Node.String(string.Concat(node.Parts.Select(part => Text(part, isName))), node.Place),
        _ => node,
    };

    private string Text(TemplatePart part, bool isName)
    {
        if (!part.IsPlaceholder) return part.IsParameter ? "{" + part.Text + "}" : part.Text;
        return !isName && byWritten.TryGetValue(part.Text, out var parameter) ? "{" + parameter.Name + "}" : Plain(part.Text);
    }
}
