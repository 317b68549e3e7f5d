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
        var task = Is("TaskDefinition") ? attribute : $"[TaskDefinition({(HasFamily ? "\"family\"" : "")})]";
        var container = Is("Container") ? attribute : "[Container(\"c\")]";
        if (Shape.Owner == AttributeOwner.Task && !Shape.IsRoot) task += attribute;
        if (Shape.Owner == AttributeOwner.Container && !Shape.IsRoot) container += attribute;
        var volume = Shape.Owner == AttributeOwner.Volume ? $"[DockerVolume(\"v\")]{attribute} class V {spelling.Body}" : "";
        return $"{task} partial class {ClassName} {{ {container} partial class C {spelling.Body} {volume} }}";
    }

    public JsonNode Expected()
    {
        var document = new JsonObject();
        if (HasFamily) document["family"] = "family";
        Set(document, "containerDefinitions[]", Is("Container") ? new JsonObject() : new JsonObject { ["name"] = "c" });
        if (Shape.Owner == AttributeOwner.Volume) Set(document, "volumes[]", new JsonObject { ["name"] = "v", ["dockerVolumeConfiguration"] = new JsonObject() });
        if (Shape.IsEntry) return Entry(document);
        if (!Shape.IsRoot && !Shape.IsRepeatable) Set(document, Writing.Root, new JsonObject());
        foreach (var name in Shape.Ensures) Set(document, Writing.Root + "." + name, new JsonObject());
        foreach (var path in Writing.Constructor) Set(document, Full(path), Samples.Json(Argument(path), ValueOf(path)));
        Set(document, Writing.Path, Samples.Json(Writing.Argument, Value));
        return document;
    }

    private bool HasFamily => !Is("TaskDefinition");

    private bool Is(string name) => Shape.Name == name;

    private AttributeArgument Argument(string path) => Shape.Arguments.Single(argument => argument.Path == path);

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
