using System;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Says what a file is that holds nothing of ECS.</summary>
internal static class NotEcs
{
    private const int MostNames = 5;

    // what stands beside the answer proper, by the AWS CLI and by SDKs
    private static readonly string[] OfEveryAnswer = ["failures", "ResponseMetadata", "nextToken", "$metadata"];

    public static bool IsOfEveryAnswer(string name) => OfEveryAnswer.Contains(name);

    /// <summary>Whether it is another tool's document of the same things, in that tool's words.</summary>
    public static bool IsOfAnother(Node root) => Has(root, "Resources") || Has(root, "AWSTemplateFormatVersion");

    public static string Explain(Node root)
    {
        if (root.Kind != NodeKind.Object) return "A file of ECS is an object or a list of objects, and this is " + Describe(root) + ": write { \"family\": … } for a task definition";
        if (IsOfAnother(root))
            return "This is a CloudFormation template, which is not read. Its tasks and services stand under Properties, in CloudFormation's own names";
        if (root.Find("services") is { Kind: NodeKind.Object }) return "This looks like a file of Docker Compose, which is not read";
        if (root.Members.Count == 0) return "This object is empty: write { \"family\": … } for a task definition";
        var names = string.Join(", ", root.Members.Take(MostNames).Select(member => "'" + member.Name + "'"));
        return "This is no JSON of ECS: none of its members (" + names + (root.Members.Count > MostNames ? ", …" : "") + ") makes it a task definition, container, service, cluster, capacity provider or request to run tasks";
    }

    private static bool Has(Node root, string name) => root.Members.Any(member => string.Equals(member.Name, name, StringComparison.Ordinal));

    private static string Describe(Node root) => root.Kind switch
    {
        NodeKind.Array when root.Items.Count == 0 => "an empty list",
        NodeKind.Array => "a list of something else",
        NodeKind.Template => "a placeholder",
        NodeKind.String => "a text",
        _ => root.ToString(),
    };
}
