using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>Reads one attribute into the object of the class it stands on.</summary>
internal sealed class AttributeReader(Problems problems)
{
    private readonly ConstantReader constants = new(problems);

    public void Read(AttributeShape shape, AttributeData attribute, INamedTypeSymbol owner, Draft draft)
    {
        var place = new AttributePlace(owner, attribute);
        if (shape.IsEntry)
        {
            Entry(shape, attribute, place, draft);
            return;
        }
        var item = shape.IsRoot ? draft : new Draft(place);
        if (shape.IsRoot) item.PlaceAt(place);
        foreach (var name in shape.Ensures) item.At(name, place);
        foreach (var (argument, constant, at) in Arguments(shape, attribute, place))
            if (constants.Read(argument, constant, at) is { } value)
                item.Set(argument.Path, value);
        Place(shape, item, draft, place);
        Raw(shape, attribute, place, draft, item);
    }

    private static void Place(AttributeShape shape, Draft item, Draft draft, AttributePlace place)
    {
        if (shape.IsRoot || shape.IsRepeatable) return;
        // a structure that occurs once: its lists and maps may have been read already, so its members go into what is there
        var target = draft.At(shape.At, place);
        target.PlaceAt(place);
        foreach (var member in item.ToNode().Members) target.SetMember(member.Name, member.Value);
    }

    private void Entry(AttributeShape shape, AttributeData attribute, AttributePlace place, Draft draft)
    {
        var path = shape.At.Substring(0, shape.At.Length - 2);
        Node? key = null, value = null;
        foreach (var (argument, constant, at) in Arguments(shape, attribute, place))
        {
            // half-typed code may give an argument twice: the first one counts
            if (argument.Path == "key") key ??= constants.Read(argument, constant, at);
            else value ??= constants.Read(argument, constant, at);
        }
        if (key is { Kind: NodeKind.Null }) problems.Add(CodeRules.Unreadable, place with { Argument = "key" }, "The name of an entry can't be null: write a text");
        if (key is not { Kind: NodeKind.String } || value is null || draft.AddEntry(path, key.Text, value) is not { } there) return;
        // Raw replaces what the attributes say
        if (there.Place is AttributePlace { Argument: "Raw" }) return;
        problems.Add(CodeRules.Unreadable, place with { Argument = "key" }, $"'{key.Text}' is in {path.Substring(path.LastIndexOf('.') + 1)} already and an object holds a name once: leave one of them out");
    }

    private static IEnumerable<(AttributeArgument Argument, TypedConstant Constant, AttributePlace Place)> Arguments(
        AttributeShape shape, AttributeData attribute, AttributePlace place)
    {
        if (attribute.AttributeConstructor is { } constructor)
        {
            for (var i = 0; i < constructor.Parameters.Length && i < attribute.ConstructorArguments.Length; i++)
                if (shape.Parameter(constructor.Parameters[i].Name) is { } argument)
                    yield return (argument, attribute.ConstructorArguments[i], place with { Argument = constructor.Parameters[i].Name });
        }
        foreach (var named in attribute.NamedArguments)
            if (shape.Property(named.Key) is { } argument)
                yield return (argument, named.Value, place with { Argument = named.Key });
    }

    private void Raw(AttributeShape shape, AttributeData attribute, AttributePlace place, Draft draft, Draft item)
    {
        var node = Known.Argument(attribute, "Raw") is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? RawText(text, place with { Argument = "Raw" })
            : null;
        if (shape.IsRepeatable)
        {
            var path = shape.At.Substring(0, shape.At.Length - 2);
            var value = item.ToNode();
            draft.Append(path, node is null ? value : Merge(value, node));
        }
        else if (node is not null)
        {
            var target = shape.IsRoot ? draft : draft.At(shape.At, place);
            foreach (var member in Merge(target.ToNode(), node).Members) target.SetMember(member.Name, member.Value);
        }
    }

    private Node? RawText(string text, AttributePlace place)
    {
        var document = JsonReader.Read(text);
        foreach (var twice in document.Findings.Where(finding => finding.Id == FindingIds.DuplicateMember)) problems.Add(CodeRules.Unreadable, place, twice.Message);
        if (document.Root is { Kind: NodeKind.Object } root) return At(root, place);
        var reason = document.Findings.FirstOrDefault(finding => finding.Id == FindingIds.NotJson)?.Message ?? "it is no object";
        problems.Add(CodeRules.Unreadable, place, $"Raw must be a JSON object, as {{ \"member\": 1 }}: {reason}");
        return null;
    }

    // raw members replace plain ones and go into structures that are there: the same names are meant
    private static Node Merge(Node under, Node over)
    {
        if (under.Kind != NodeKind.Object || over.Kind != NodeKind.Object) return over;
        var members = under.Members.ToList();
        foreach (var member in over.Members)
        {
            var at = members.FindIndex(other => other.Name == member.Name);
            if (at < 0) members.Add(member);
            else members[at] = member with { Value = Merge(members[at].Value, member.Value) };
        }
        return Node.Object(members.ToEquatableArray(), under.Place);
    }

    private static Node At(Node node, AttributePlace place) => node.Kind switch
    {
        NodeKind.Object => Node.Object(node.Members.Select(member => new NodeMember(member.Name, At(member.Value, place), place)).ToEquatableArray(), place),
        NodeKind.Array => Node.Array(node.Items.Select(item => At(item, place)).ToEquatableArray(), place),
        _ => node.At(place),
    };
}
