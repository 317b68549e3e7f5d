using System.Linq;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>
/// A folder for each service, as ecspresso takes it: the service definition in the form of a description, the task definition, and the configuration that
/// names the two. ecspresso fills templates in the text before it reads JSON. https://github.com/kayac/ecspresso
/// </summary>
internal sealed class EcspressoFormat : OutputFormat
{
    // what the configuration says instead
    private static readonly string[] OfConfiguration = ["cluster", "serviceName", "taskDefinition"];

    // what ecspresso does not forward to CreateService or UpdateService
    private static readonly string[] NotForwarded = ["role", "clientToken", "availabilityZoneRebalancing", "vpcLatticeConfigurations"];

    // what ecspresso reads as a structure although the keys are free, so that a key's first letter becomes a capital
    private static readonly string[] CapitalizedMaps = ["driverOpts", "labels"];

    public override string Name => "Ecspresso";

    public override string Summary => "ecspresso/<service>/: ecspresso.json, ecs-service-def.json and ecs-task-def.json";

    internal override void Write(FormatWriting writing)
    {
        foreach (var service in writing.Of(DocumentKind.Service))
        {
            var folder = $"ecspresso/{service.Name}/";
            foreach (var member in service.Node.Members.Where(member => NotForwarded.Contains(member.Name)))
                writing.Lose(service, MemberPath.Root[member.Name], "ecspresso does not forward this member: set it with another tool, or leave it out");
            Add(writing, folder + "ecs-service-def.json", service.Node.Without(OfConfiguration).Without(NotForwarded));
            var definition = writing.Definition(service.Node.Find("taskDefinition"));
            if (definition is null)
                writing.Lose(service, MemberPath.Root["taskDefinition"], "the task definition is none of this project, so there is no ecs-task-def.json for it: name a definition of this project by its family");
            else
                AddDefinition(writing, folder, definition);
            Add(writing, folder + "ecspresso.json", Configuration(service));
        }
    }

    private static void AddDefinition(FormatWriting writing, string folder, FormatDocument definition)
    {
        foreach (var (path, node) in definition.Node.Walk(MemberPath.Root))
            if (path.Parent?.Name == "dockerVolumeConfiguration" && CapitalizedMaps.Contains(path.Name))
                foreach (var entry in node.Members.Where(entry => entry.Name.Length > 0 && char.IsLower(entry.Name[0])))
                    writing.Lose(definition, path[entry.Name], "ecspresso reads this name with a capital first letter: register this volume with another tool");
        Add(writing, folder + "ecs-task-def.json", definition.Node);
    }

    private static Node Configuration(FormatDocument service) => Nodes.Object(
        ("region", Node.Template(EquatableArray.Create(new TemplatePart("AWS_REGION", true)))),
        ("cluster", service.Node.Find("cluster") ?? Nodes.Text("default")),
        ("service", service.Node.Find("serviceName") ?? Nodes.Text(service.Name)),
        ("service_definition", Nodes.Text("ecs-service-def.json")),
        ("task_definition", Nodes.Text("ecs-task-def.json")));

    private static void Add(FormatWriting writing, string name, Node node) => writing.Add(name, node.MapTexts(Escape), HoleStyle.Ecspresso);

    // two braces begin an action of a Go template; an action that prints them is how a text has them
    private static string Escape(string text) => text.Replace("{{", "{{ `{{` }}");
}
