using System;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>Reads an attribute's argument as a value of the API. What the compiler itself refuses is left to the compiler.</summary>
internal sealed class ConstantReader(Problems problems)
{
    /// <summary>The value, or null when there is none to read.</summary>
    public Node? Read(AttributeArgument argument, TypedConstant constant, AttributePlace place)
    {
        if (constant.Kind == TypedConstantKind.Error) return Unread(place);
        if (constant.IsNull) return Node.Null(place);
        if (argument.IsList != (constant.Kind == TypedConstantKind.Array)) return Unread(place);
        if (!argument.IsList) return Item(argument, constant, place);
        var items = constant.Values.Select((item, i) => Item(argument, item, place with { Element = i })).OfType<Node>();
        return Node.Array(items.ToEquatableArray(), place);
    }

    /// <summary>The class that a <c>typeof</c> names, or null.</summary>
    public INamedTypeSymbol? Class(TypedConstant constant, AttributePlace place)
    {
        if (constant is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } type }) return type;
        if (constant.IsNull && constant.Kind != TypedConstantKind.Error) problems.Add(CodeRules.Unreadable, place, "A class is expected here, not null: write typeof(…)");
        else if (constant is { Kind: TypedConstantKind.Type, Value: not IErrorTypeSymbol }) problems.Add(CodeRules.WrongReference, place, "A class is expected here: write typeof(…) with a class that has the attribute");
        else Unread(place);
        return null;
    }

    private Node? Item(AttributeArgument argument, TypedConstant constant, AttributePlace place)
    {
        if (constant.Kind == TypedConstantKind.Error) return Unread(place);
        if (constant.IsNull)
        {
            problems.Add(CodeRules.Unreadable, place, "An item of a list can't be null: write a value, or leave the item out");
            return null;
        }
        if (argument.References is { } owner && constant.Kind == TypedConstantKind.Type) return Reference(owner, constant, place);
        return argument.Type switch
        {
            ArgumentType.String when constant.Value is string text => Node.String(text, place),
            ArgumentType.Integer or ArgumentType.Long when constant.Value is int or long => Number(argument, constant.Value, place),
            ArgumentType.Double when constant.Value is double number => Node.Number(number.ToString("R", CultureInfo.InvariantCulture), place),
            ArgumentType.Boolean when constant.Value is bool flag => Node.Boolean(flag, place),
            ArgumentType.Toggle when constant.Value is bool on => Node.String(argument.Enum!.Values[on ? 0 : 1].Text, place),
            ArgumentType.Enum => EnumValue(argument.Enum!, constant, place),
            ArgumentType.Document when constant.Value is string json => RawText.Read(json, argument.Property, place, problems),
            _ => Unread(place),
        };
    }

    private static Node Number(AttributeArgument argument, object value, AttributePlace place)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return argument.WritesText ? Node.String(text, place) : Node.Number(text, place);
    }

    private Node? EnumValue(EnumSurface surface, TypedConstant constant, AttributePlace place)
    {
        if (constant.Value is not int number) return Unread(place);
        if (number >= 0 && number < surface.Values.Count) return Node.String(surface.Values[number].Text, place);
        problems.Add(CodeRules.Unreadable, place, $"{surface.Name} has no value {number.ToString(CultureInfo.InvariantCulture)}: name a value, or write one that is newer than this package in Raw");
        return null;
    }

    private Node? Reference(AttributeOwner owner, TypedConstant constant, AttributePlace place)
    {
        if (Class(constant, place) is not { } type) return null;
        if (AttributeSurface.Of(owner).IsDocument && Known.IsFragment(type))
            problems.Add(CodeRules.WrongReference, place, $"'{type.Name}' is abstract, a fragment to derive from: derive a class that is not and name that one");
        else if (ClassName(owner, type) is { } name) return Node.String(name, place);
        else problems.Add(CodeRules.WrongReference, place, $"'{type.Name}' is no {Needed(owner)}, or name another class");
        return null;
    }

    private static string Needed(AttributeOwner owner) => owner switch
    {
        AttributeOwner.Volume => "volume: give it a volume attribute, as [DockerVolume(\"name\")]",
        AttributeOwner.Task => "task definition with a family: give it [TaskDefinition(\"family\")]",
        _ => $"{AttributeSurface.Of(owner).Noun} with a name: give it [{AttributeSurface.RootOf(owner)!.Name}(\"name\")]",
    };

    /// <summary>The name that a class of a kind states, itself or by its bases.</summary>
    public static string? ClassName(AttributeOwner owner, INamedTypeSymbol type)
    {
        foreach (var part in Known.Chain(type))
            if (Known.Marker(part, owner) is { } marker && Name(owner, marker) is { } name)
                return name;
        return null;
    }

    private static string? Name(AttributeOwner owner, AttributeData marker)
    {
        var member = AttributeSurface.Of(owner).NameMember;
        var shape = Known.Shape(marker)!;
        for (var i = 0; i < marker.ConstructorArguments.Length; i++)
            if (shape.Parameter(marker.AttributeConstructor!.Parameters[i].Name)?.Path == member && marker.ConstructorArguments[i] is { Kind: TypedConstantKind.Primitive, Value: string given })
                return given;
        foreach (var named in marker.NamedArguments)
            if (shape.Property(named.Key)?.Path == member && named.Value is { Kind: TypedConstantKind.Primitive, Value: string set })
                return set;
        return null;
    }

    private Node? Unread(AttributePlace place)
    {
        problems.Unread.Add(place.Attribute?.AttributeClass?.Name + "." + place.Argument);
        return null;
    }
}
