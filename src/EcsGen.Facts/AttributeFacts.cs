using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace EcsGen.Facts;

/// <summary>One property of an attribute: a plain member of the API, by its path below the attribute's own structure.</summary>
internal sealed record ArgumentFact(string Property, string Parameter, IReadOnlyList<string> Path, MemberFact Member, string Type, string? TypeOf)
{
    public string PathText => string.Join(".", Path);
}

/// <summary>An attribute, as attributes.json states it, with the properties that follow from the API's structure.</summary>
internal sealed record AttributeFact(
    string Name, string Owner, string At, IReadOnlyList<string> Ensures, IReadOnlyList<ArgumentFact> Arguments,
    IReadOnlyList<IReadOnlyList<string>> Constructors, string Doc)
{
    public bool IsRepeatable => At.EndsWith("[]", StringComparison.Ordinal) || At.EndsWith("{}", StringComparison.Ordinal);

    public bool IsEntry => At.EndsWith("{}", StringComparison.Ordinal);

    public bool IsRoot => At.Length == 0;

    /// <summary>Given to every constructor, so it needs no setter.</summary>
    public bool IsAlwaysGiven(ArgumentFact argument) => Constructors.All(ctor => ctor.Contains(argument.PathText));
}

/// <summary>Everything that attributes.json states.</summary>
internal sealed class AttributeFacts
{
    private readonly ApiFacts api;
    private readonly Dictionary<string, string> owners;

    public AttributeFacts(ApiFacts api, string path)
    {
        this.api = api;
        var root = ApiFacts.Load(path);
        owners = Map(root.GetProperty("owners"));
        EnumNames = Map(root.GetProperty("enums"));
        Attributes = root.GetProperty("attributes").EnumerateObject().Select(Read).ToList();
    }

    public IReadOnlyDictionary<string, string> EnumNames { get; }

    public IReadOnlyDictionary<string, string> Owners => owners;

    public IReadOnlyList<AttributeFact> Attributes { get; }

    private AttributeFact Read(JsonProperty fact)
    {
        var owner = fact.Value.GetProperty("owner").GetString()!;
        var at = fact.Value.TryGetProperty("at", out var place) ? place.GetString()! : "";
        var only = ApiFacts.Strings(fact.Value, "only");
        var target = Resolve(owners[owner], at, out var doc);
        var arguments = target is null
            ? Entry()
            : Collect(target, [], at.Length == 0, only, Texts(fact, "names"), Texts(fact, "types"), Texts(fact, "typeof")).ToList();
        Check(fact.Name, arguments);
        return new AttributeFact(
            fact.Name, owner, at,
            only.Where(name => target is not null && api.IsShape(target.Members.Single(member => member.Name == name).Type)).ToList(),
            arguments,
            fact.Value.GetProperty("new").EnumerateArray().Select(ctor => (IReadOnlyList<string>)ctor.EnumerateArray().Select(item => item.GetString()!).ToList()).ToList(),
            doc);
    }

    /// <summary>The structure at a path below an owner, or null for an entry of a map; and what the facts say of it.</summary>
    private ShapeFact? Resolve(string owner, string at, out string doc)
    {
        var shape = api.Shape(owner);
        doc = shape.Doc;
        foreach (var step in at.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var member = shape.Members.Single(candidate => candidate.Name == step.TrimEnd('[', ']', '{', '}'));
            doc = member.Doc;
            if (step.EndsWith("{}", StringComparison.Ordinal)) return null;
            shape = api.Shape(member.ItemType);
        }
        return shape;
    }

    private static List<ArgumentFact> Entry() =>
    [
        new("Key", "key", ["key"], new MemberFact("key", "string", true, false, null, null, null, null, "The name of the entry."), "string", null),
        new("Value", "value", ["value"], new MemberFact("value", "string", true, false, null, null, null, null, "The value of the entry."), "string", null),
    ];

    private IEnumerable<ArgumentFact> Collect(
        ShapeFact shape, string[] above, bool isRoot, IReadOnlyList<string> only,
        Dictionary<string, string> names, Dictionary<string, string> types, Dictionary<string, string> typeOf)
    {
        foreach (var member in shape.Members)
        {
            if (only.Count > 0 && above.Length == 0 && !only.Contains(member.Name)) continue;
            string[] path = [.. above, member.Name];
            var text = string.Join(".", path);
            if (api.IsShape(member.ItemType))
            {
                if (isRoot || member.IsList) continue;
                foreach (var inner in Collect(api.Shape(member.Type), path, false, only, names, types, typeOf)) yield return inner;
            }
            else if (!member.IsMap)
            {
                yield return new ArgumentFact(
                    names.GetValueOrDefault(text) ?? Names.Pascal(member.Name), Names.Parameter(member.Name), path, member,
                    types.GetValueOrDefault(text) ?? member.Type, typeOf.GetValueOrDefault(text));
            }
        }
    }

    private static void Check(string name, List<ArgumentFact> arguments)
    {
        var twice = arguments.GroupBy(argument => argument.Property).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new InvalidOperationException($"attributes.json: {name} has two properties named {twice.Key}; give one of them another name under \"names\".");
    }

    private static Dictionary<string, string> Texts(JsonProperty fact, string name) =>
        fact.Value.TryGetProperty(name, out var map) ? Map(map) : [];

    private static Dictionary<string, string> Map(JsonElement map) =>
        map.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!);
}
