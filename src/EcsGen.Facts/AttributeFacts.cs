using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace EcsGen.Facts;

/// <summary>A kind of class, as attributes.json states it.</summary>
/// <param name="Name">The name in the facts.</param>
/// <param name="Shape">The structure of the API that it describes.</param>
/// <param name="Parents">The kinds that it is an item of; none for a document.</param>
/// <param name="At">The list below those.</param>
/// <param name="NameMember">The member that names it; empty for none.</param>
/// <param name="Noun">What it is called.</param>
internal sealed record OwnerFact(string Name, string Shape, IReadOnlyList<string> Parents, string At, string NameMember, string Noun);

/// <summary>One property of an attribute: a plain member of the API, by its path below the attribute's own structure.</summary>
internal sealed record ArgumentFact(string Property, string Parameter, IReadOnlyList<string> Path, MemberFact Member, string Type, string? TypeOf)
{
    public string PathText => string.Join(".", Path);

    /// <summary>The argument of the class whose constant may give the value, by name.</summary>
    public string? MemberOf { get; init; }

    /// <summary>Whether it is the name of a port, so that a container's class and a constant of it may stand for it.</summary>
    public bool IsPort { get; init; }
}

/// <summary>An attribute, as attributes.json states it, with the properties that follow from the API's structure.</summary>
internal sealed record AttributeFact(
    string Name, IReadOnlyList<string> Owners, string At, IReadOnlyList<string> Ensures, IReadOnlyList<ArgumentFact> Arguments,
    IReadOnlyList<IReadOnlyList<string>> Constructors, string Doc)
{
    /// <summary>The kind of class that it is explained with.</summary>
    public string Owner => Owners[0];

    public bool IsRepeatable => At.EndsWith("[]", StringComparison.Ordinal) || At.EndsWith("{}", StringComparison.Ordinal);

    public bool IsEntry => At.EndsWith("{}", StringComparison.Ordinal);

    public bool IsRoot => At.Length == 0;

    /// <summary>Given to every constructor, so it needs no setter.</summary>
    public bool IsAlwaysGiven(ArgumentFact argument) => Constructors.All(ctor => ctor.Contains(argument.PathText));

    /// <summary>Whether a property of its own names the class, since no constructor does.</summary>
    public bool HasTypeProperty(ArgumentFact argument) => argument.TypeOf is not null && !Constructors.Any(ctor => ctor.Contains(argument.PathText));
}

/// <summary>Everything that attributes.json states.</summary>
internal sealed class AttributeFacts
{
    private readonly ApiFacts api;
    private readonly List<string> places;

    public AttributeFacts(ApiFacts api, string path)
    {
        this.api = api;
        var root = ApiFacts.Load(path);
        Owners = root.GetProperty("owners").EnumerateObject().ToDictionary(entry => entry.Name, ReadOwner);
        EnumNames = Map(root.GetProperty("enums"));
        places = root.GetProperty("attributes").EnumerateObject().Select(other => Text(other.Value, "at")).ToList();
        Attributes = root.GetProperty("attributes").EnumerateObject().Select(Read).ToList();
    }

    public IReadOnlyDictionary<string, string> EnumNames { get; }

    public IReadOnlyDictionary<string, OwnerFact> Owners { get; }

    public IReadOnlyList<AttributeFact> Attributes { get; }

    private static OwnerFact ReadOwner(JsonProperty fact) =>
        new(fact.Name, Text(fact.Value, "shape"), ApiFacts.Strings(fact.Value, "in"), Text(fact.Value, "at"), Text(fact.Value, "name"), Text(fact.Value, "noun"));

    private AttributeFact Read(JsonProperty fact)
    {
        var owner = fact.Value.GetProperty("owner");
        var owners = owner.ValueKind == JsonValueKind.String ? [owner.GetString()!] : ApiFacts.Strings(fact.Value, "owner");
        var at = Text(fact.Value, "at");
        var only = ApiFacts.Strings(fact.Value, "only");
        var target = Resolve(owners, at, out var doc);
        var constructors = fact.Value.GetProperty("new").EnumerateArray().Select(ctor => (IReadOnlyList<string>)ctor.EnumerateArray().Select(item => item.GetString()!).ToList()).ToList();
        var arguments = target is null ? Entry() : Arguments(fact, target, at, only, constructors).ToList();
        Check(fact.Name, arguments);
        return new AttributeFact(
            fact.Name, owners, at,
            only.Where(name => target is not null && api.IsShape(target.Members.Single(member => member.Name == name).Type)).ToList(),
            arguments, constructors, fact.Value.TryGetProperty("doc", out var own) ? own.GetString()! : doc);
    }

    private IEnumerable<ArgumentFact> Arguments(JsonProperty fact, ShapeFact target, string at, IReadOnlyList<string> only, List<IReadOnlyList<string>> constructors)
    {
        var (names, types, typeOf, memberOf) = (Texts(fact, "names"), Texts(fact, "types"), Texts(fact, "typeof"), Texts(fact, "memberOf"));
        var ports = ApiFacts.Strings(fact.Value, "port");
        var own = OwnAttributes(at);
        foreach (var (path, member) in Collect(target, [], at.Length == 0, only, own))
        {
            var text = string.Join(".", path);
            var name = names.GetValueOrDefault(text) ?? Names.Pascal(member.Name);
            // where a property of its own names the class, that is the plain name, and the text is said to be one
            if (typeOf.ContainsKey(text) && !constructors.Any(ctor => ctor.Contains(text))) name = member.IsList ? name[..^1] + "Names" : name + "Name";
            yield return new ArgumentFact(name, Names.Parameter(member.Name), path, member, types.GetValueOrDefault(text) ?? member.Type, typeOf.GetValueOrDefault(text))
            {
                MemberOf = memberOf.GetValueOrDefault(text),
                IsPort = ports.Contains(text),
            };
        }
    }

    /// <summary>The structures below this attribute's that have an attribute of their own, by their paths from here.</summary>
    private HashSet<string> OwnAttributes(string at) =>
        places
            .Where(other => at.Length > 0 && other.StartsWith(at + ".", StringComparison.Ordinal))
            .Select(other => other[(at.Length + 1)..])
            .ToHashSet();

    /// <summary>The structure at a path below each owner, or null for an entry of a map; and what the facts say of it.</summary>
    private ShapeFact? Resolve(IReadOnlyList<string> owners, string at, out string doc)
    {
        var first = Resolve(owners[0], at, out doc);
        foreach (var owner in owners.Skip(1))
            if (Resolve(owner, at, out _) is not { } other || first is null || !AreAlike(first, other))
                throw new InvalidOperationException($"attributes.json: at {at} {owner} has another structure than {owners[0]}; it needs an attribute of its own.");
        return first;
    }

    // enums may differ, as those of placement constraints: the C# enum has the values of both
    private bool AreAlike(ShapeFact one, ShapeFact other) =>
        one.Members.Count == other.Members.Count && one.Members.Zip(other.Members).All(pair =>
            pair.First.Name == pair.Second.Name && (pair.First.Type == pair.Second.Type || (api.Enum(pair.First.Type) is { } left && api.Enum(pair.Second.Type) is { } right && NameOf(left) == NameOf(right))));

    private string NameOf(EnumFact fact) => EnumNames.GetValueOrDefault(fact.Name) ?? fact.Name;

    private ShapeFact? Resolve(string owner, string at, out string doc)
    {
        var shape = api.Shape(Owners[owner].Shape);
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

    private IEnumerable<(string[] Path, MemberFact Member)> Collect(ShapeFact shape, string[] above, bool isRoot, IReadOnlyList<string> only, HashSet<string> own)
    {
        foreach (var member in shape.Members)
        {
            if (only.Count > 0 && above.Length == 0 && !only.Contains(member.Name)) continue;
            string[] path = [.. above, member.Name];
            if (api.IsShape(member.ItemType))
            {
                if (isRoot || member.IsList || own.Contains(string.Join(".", path))) continue;
                foreach (var inner in Collect(api.Shape(member.Type), path, false, only, own)) yield return inner;
            }
            else if (!member.IsMap) yield return (path, member);
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

    private static string Text(JsonElement fact, string name) => fact.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private static Dictionary<string, string> Map(JsonElement map) =>
        map.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!);
}
