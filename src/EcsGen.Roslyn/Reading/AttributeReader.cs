using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>Reads one attribute into the object of the class it stands on.</summary>
internal sealed class AttributeReader(Problems problems)
{
    private readonly ConstantReader constants = new(problems);
    private readonly PortReader ports = new(problems);

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
            if (argument.Type != ArgumentType.Class && Value(shape, attribute, argument, constant, at) is { } value)
                item.Set(argument.Path, value);
        if (ports.Named(shape, attribute, place) is var (port, given)) item.Set(port.Path, given);
        if (shape.IsRoot) References(shape, attribute, place, item);
        Place(shape, item, draft, place);
        Raw(shape, attribute, place, draft, item);
    }

    private Node? Value(AttributeShape shape, AttributeData attribute, AttributeArgument argument, TypedConstant constant, AttributePlace place) =>
        argument.MemberOf is not null && constant is { Kind: TypedConstantKind.Primitive, Value: string member }
            ? ports.Number(shape, attribute, argument, member, place)
            : constants.Read(argument, constant, place);

    // what is named by a class; a list may be written by names and by classes, and is both together
    private void References(AttributeShape shape, AttributeData attribute, AttributePlace place, Draft item)
    {
        foreach (var named in attribute.NamedArguments)
        {
            var at = place with { Argument = named.Key };
            if (named.Key == "Revision") Revision(attribute, named.Value, at, item);
            if (shape.Property(named.Key) is not { Type: ArgumentType.Class } argument || constants.Read(argument, named.Value, at) is not { } value) continue;
            if (item.Has(argument.Path) && value.Kind == NodeKind.Array)
                foreach (var name in value.Items) item.Append(argument.Path, name);
            else if (!item.Has(argument.Path)) item.Set(argument.Path, value);
            else problems.Add(CodeRules.Unreadable, at, $"{named.Key} and {named.Key}Name say the same member twice: leave one of them out");
        }
    }

    private void Revision(AttributeData attribute, TypedConstant revision, AttributePlace place, Draft item)
    {
        if (revision is not { Kind: TypedConstantKind.Primitive, Value: string text }) return;
        var definition = attribute.NamedArguments.FirstOrDefault(named => named.Key == "TaskDefinition").Value;
        if (definition is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type })
        {
            if (ConstantReader.ClassName(AttributeOwner.Task, type) is { } family) item.Set("taskDefinition", Node.String(family + ":" + text, place));
        }
        else problems.Add(CodeRules.Unreadable, place, "Revision goes with the class of a task definition: write TaskDefinition = typeof(…) in the same attribute, or the revision in TaskDefinitionName");
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
            ? RawText.ReadObject(text, place with { Argument = "Raw" }, problems)
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
}
