using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>
/// The list of containers that Terraform's aws_ecs_task_definition takes as a text (container_definitions), and the whole resource in Terraform's JSON syntax.
/// https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_task_definition
/// </summary>
internal sealed class TerraformFormat : OutputFormat
{
    private const string Folder = "terraform/";

    public override string Name => "Terraform";

    public override string Summary => "terraform/<family>.container-definitions.json, and the resource in terraform/<family>.tf.json";

    internal override void Write(FormatWriting writing)
    {
        var variables = new SortedSet<string>(System.StringComparer.Ordinal);
        foreach (var definition in writing.Of(DocumentKind.TaskDefinition))
        {
            var list = definition.Node.Find("containerDefinitions") ?? Nodes.List([]);
            var parameters = list.Parameters();
            var file = definition.Name + ".container-definitions.json" + (parameters.Count > 0 ? ".tftpl" : "");
            // file() takes the text as it is; in templatefile() a dollar or percent sign before a brace begins something
            writing.Add(Folder + file, parameters.Count > 0 ? list.MapTexts(Escape) : list, HoleStyle.TerraformTemplate);
            var resource = TerraformResource.Of(writing, definition).MapTexts(Escape);
            var whole = Node.Object(resource.Members.Append(new NodeMember("container_definitions", Nodes.Text(Reading(file, parameters)))).ToEquatableArray());
            writing.Add($"{Folder}{definition.Name}.tf.json",
                Nodes.Object(("resource", Nodes.Object(("aws_ecs_task_definition", Nodes.Object((LocalName(definition.Name), whole)))))), HoleStyle.TerraformVariable);
            variables.UnionWith(definition.Node.Parameters());
        }
        if (variables.Count > 0)
            writing.Add(Folder + "variables.tf.json", Nodes.Object(("variable", Nodes.Object(variables.Select(name => (name, (Node?)Nodes.Object())).ToArray()))));
    }

    private static string Reading(string file, IReadOnlyList<string> parameters) =>
        parameters.Count == 0
            ? $"${{file(\"${{path.module}}/{file}\")}}"
            : $"${{templatefile(\"${{path.module}}/{file}\", {{ {string.Join(", ", parameters.Select(name => $"{name} = var.{name}"))} }})}}";

    // a name begins with a letter or an underscore: https://developer.hashicorp.com/terraform/language/syntax/configuration#identifiers
    private static string LocalName(string family) => family.Length > 0 && char.IsLetter(family[0]) ? family : "_" + family;

    private static string Escape(string text) => text.Replace("${", "$${").Replace("%{", "%%{");
}
