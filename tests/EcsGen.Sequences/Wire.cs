using System;
using System.Collections;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Testing;

namespace EcsGen.Sequences;

/// <summary>Calls an operation of the double by name with a JSON request, and gives its answer as JSON: all that a wire protocol does.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip };

    /// <summary>The operation; null when the double does not have it.</summary>
    public static MethodInfo? Find(string operation) =>
        typeof(EcsSimulator).GetMethods().FirstOrDefault(method => method.Name == operation && method.GetParameters() is [var only] && only.ParameterType.Name == operation + "Request");

    public static JsonObject Call(EcsSimulator ecs, MethodInfo operation, JsonNode? request)
    {
        var type = operation.GetParameters()[0].ParameterType;
        try
        {
            return (JsonObject)ToJson(operation.Invoke(ecs, [Read(type, request?.ToJsonString() ?? "{}")]))!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerException);
            throw;
        }
    }

    private static object Read(Type type, string json)
    {
        if (type.GetMethod("FromNode") is { } fromNode) return fromNode.Invoke(null, [Conformed(type, json)])!;
        return JsonSerializer.Deserialize(json, type, ReadOptions.Value)!;
    }

    private static readonly Lazy<JsonSerializerOptions> ReadOptions = new(() => new JsonSerializerOptions(Options) { Converters = { new ModelConverterFactory() } });

    private static Node Conformed(Type type, string json)
    {
        var shape = (Shape)typeof(Shapes).GetField(type.Name, BindingFlags.Public | BindingFlags.Static)?.GetValue(null)! ?? (Shape)typeof(Shapes).GetProperty(type.Name)!.GetValue(null)!;
        return Conform.To(shape, JsonReader.Read(json).Root!).Node;
    }

    public static JsonNode? ToJson(object? value)
    {
        switch (value)
        {
            case null: return null;
            case string text: return JsonValue.Create(text);
            case bool flag: return JsonValue.Create(flag);
            case int or long or double: return JsonSerializer.SerializeToNode(value);
            case DateTimeOffset time: return JsonValue.Create((double)time.ToUnixTimeMilliseconds() / 1000);
            case IEnumerable list: return new JsonArray(list.Cast<object?>().Select(ToJson).ToArray());
        }
        if (value.GetType().GetMethod("ToNode", Type.EmptyTypes) is { } toNode) return JsonNode.Parse(JsonWriter.Write((Node)toNode.Invoke(value, null)!));
        var result = new JsonObject();
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.GetValue(value) is { } member)
                result[char.ToLowerInvariant(property.Name[0]) + property.Name[1..]] = ToJson(member);
        return result;
    }

    /// <summary>Core's records inside of the double's requests.</summary>
    private sealed class ModelConverterFactory : System.Text.Json.Serialization.JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.Namespace == "EcsGen.Model" && typeToConvert.GetMethod("FromNode") is not null;

        public override System.Text.Json.Serialization.JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (System.Text.Json.Serialization.JsonConverter)Activator.CreateInstance(typeof(ModelConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class ModelConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var json = JsonNode.Parse(ref reader)!.ToJsonString();
            return (T)typeof(T).GetMethod("FromNode")!.Invoke(null, [JsonReader.Read(json).Root!])!;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
