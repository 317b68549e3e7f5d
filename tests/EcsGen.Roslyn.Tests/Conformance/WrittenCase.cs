using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EcsGen.Surface;

namespace EcsGen.Roslyn.Tests.Conformance;

/// <summary>A class that writes one value by one attribute, and the whole document that must come of it.</summary>
internal sealed record WrittenCase(Writing Writing, object? Value, string ClassName)
{
    private AttributeShape Shape => Writing.Shape;

    /// <summary>Every value of every way to write every argument.</summary>
    public static IReadOnlyList<WrittenCase> All { get; } =
        Writing.All
            .SelectMany(writing => Samples.All(writing.Argument, isNullable: !writing.IsByConstructor).Select(value => (writing, value)))
            .Select((entry, i) => new WrittenCase(entry.writing, entry.value, "Case" + i))
            .ToList();

    public string Source(Spelling spelling)
    {
        var attribute = Attribute(spelling);
        var inner = "";
        for (var i = Writing.Kinds.Count - 1; i > 0; i--)
        {
            var (own, isLast) = (Marker(Writing.Kinds[i].Owner), i == Writing.Kinds.Count - 1);
            var attributes = !isLast ? own : Shape.IsRoot ? attribute : own + attribute;
            inner = $"{attributes} partial class K{i} {(inner.Length > 0 ? $"{{ {inner} }}" : spelling.Body)}";
        }
        if (Writing.Document.Owner == AttributeOwner.Task && Writing.Kinds.All(kind => kind.Owner != AttributeOwner.Container)) inner += $" [Container(\"c\")] partial class C {spelling.Body}";
        var document = Marker(Writing.Document.Owner);
        if (Writing.Kinds.Count == 1) document = Shape.IsRoot ? attribute : document + attribute;
        return $"{document} partial class {ClassName} {(inner.Length > 0 ? $"{{ {inner} }}" : spelling.Body)}";
    }

    public JsonNode Expected()
    {
        var document = (JsonObject)JsonNode.Parse(IsOwnRoot(0) ? "{}" : MarkerJson(Writing.Document.Owner))!;
        if (Writing.Document.Owner == AttributeOwner.Task) Set(document, "containerDefinitions[]", JsonNode.Parse(Writing.Kind.Owner == AttributeOwner.Container && Shape.IsRoot ? "{}" : MarkerJson(AttributeOwner.Container)));
        for (var i = 1; i < Writing.Kinds.Count; i++)
            Set(document, string.Join(".", Writing.Kinds.Skip(1).Take(i).Select(kind => kind.At)), JsonNode.Parse(IsOwnRoot(i) ? "{}" : MarkerJson(Writing.Kinds[i].Owner)));
        if (Shape.IsEntry) return Entry(document);
        if (!Shape.IsRoot && !Shape.IsRepeatable) Set(document, Writing.Root, new JsonObject());
        foreach (var name in Shape.Ensures) Set(document, Writing.Root + "." + name, new JsonObject());
        foreach (var path in Writing.Constructor) Set(document, Full(path), Samples.Json(Argument(path), ValueOf(path)));
        Set(document, Writing.Path, Samples.Json(Writing.Argument, Value));
        return document;
    }

    private bool IsOwnRoot(int depth) => Shape.IsRoot && depth == Writing.Kinds.Count - 1;

    private static string Marker(AttributeOwner owner) => owner switch
    {
        AttributeOwner.Task => "[TaskDefinition(\"family\")]",
        AttributeOwner.Container => "[Container(\"c\")]",
        AttributeOwner.Volume => "[DockerVolume(\"v\")]",
        AttributeOwner.Service => "[Service(\"s\")]",
        AttributeOwner.ServiceConnectService => "[ServiceConnectService(\"p\")]",
        AttributeOwner.ServiceVolume => "[ServiceVolume(\"v\")]",
        AttributeOwner.Cluster => "[Cluster(\"k\")]",
        AttributeOwner.CapacityProvider => "[CapacityProvider(\"x\")]",
        AttributeOwner.RunTask => "[RunTask(\"r\")]",
        AttributeOwner.ContainerOverride => "[ContainerOverride(\"c\")]",
        AttributeOwner.TaskVolume => "[TaskVolume(\"v\")]",
        _ => "[EbsTagSpecification(EbsResourceType.Volume)]",
    };

    private static string MarkerJson(AttributeOwner owner) => owner switch
    {
        AttributeOwner.Task => """{"family":"family"}""",
        AttributeOwner.Container or AttributeOwner.ContainerOverride => """{"name":"c"}""",
        AttributeOwner.Volume => """{"name":"v","dockerVolumeConfiguration":{}}""",
        AttributeOwner.Service => """{"serviceName":"s"}""",
        AttributeOwner.ServiceConnectService => """{"portName":"p"}""",
        AttributeOwner.ServiceVolume or AttributeOwner.TaskVolume => """{"name":"v"}""",
        AttributeOwner.Cluster => """{"clusterName":"k"}""",
        AttributeOwner.CapacityProvider => """{"name":"x"}""",
        AttributeOwner.RunTask => "{}",
        _ => """{"resourceType":"volume"}""",
    };

    private AttributeArgument Argument(string path) => Shape.Arguments.First(argument => argument.Path == path);

    private object? ValueOf(string path) => path == Writing.Argument.Path ? Value : Samples.Default(Argument(path));

    private string Full(string path) => Writing.Root.Length == 0 ? path : Writing.Root + "." + path;

    private string Attribute(Spelling spelling)
    {
        var arguments = Writing.Constructor.Select(path => spelling.Value(Argument(path), ValueOf(path))).ToList();
        if (!Writing.IsByConstructor) arguments.Add($"{Writing.Argument.Property} = {spelling.Value(Writing.Argument, Value)}");
        return $"[{Shape.Name}({string.Join(", ", arguments)})]";
    }

    private JsonObject Entry(JsonObject document)
    {
        Set(document, Writing.Root, new JsonObject { [(string)ValueOf("key")!] = (string)ValueOf("value")! });
        return document;
    }

    // what stands there already stays and is added to; a list gets its one item
    private static void Set(JsonObject document, string path, JsonNode? value)
    {
        var steps = path.Split('.');
        for (var i = 0; i < steps.Length; i++)
        {
            var last = i == steps.Length - 1;
            var name = steps[i].TrimEnd('[', ']');
            if (steps[i].EndsWith("[]", StringComparison.Ordinal))
            {
                if (document[name] is not JsonArray) document[name] = new JsonArray(new JsonObject());
                if (last) document[name]![0] = value;
                document = (JsonObject)document[name]![0]!;
            }
            else if (!last) document = (JsonObject)(document[name] ??= new JsonObject());
            else if (value is null) document.Remove(name);
            else if (value is not JsonObject || document[name] is not JsonObject) document[name] = value;
        }
    }
}
