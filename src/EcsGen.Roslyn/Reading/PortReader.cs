using System.Linq;
using System.Threading;
using EcsGen.Model;
using EcsGen.Rules;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;

namespace EcsGen.Roslyn.Reading;

/// <summary>Reads ports that are named by a container's class and a constant of it, so that a service names what the container names.</summary>
internal sealed class PortReader(Problems problems)
{
    /// <summary>The value of the constant that an argument names in place of a number.</summary>
    public Node? Number(AttributeShape shape, AttributeData attribute, AttributeArgument argument, string member, AttributePlace place)
    {
        if (ClassIn(attribute, shape.Arguments.Single(other => other.Path == argument.MemberOf).Parameter) is not { } container) return null;
        if (Constant(container, member) is int number) return Node.Number(number.ToString(System.Globalization.CultureInfo.InvariantCulture), place);
        problems.Add(CodeRules.WrongMember, place, $"'{container.Name}' has no constant '{member}' of type int: write nameof(…) with a constant of that class, as public const int Http = 80, or the number");
        return null;
    }

    /// <summary>The argument for a port's name with the name, where an attribute names the port by a constant.</summary>
    public (AttributeArgument Argument, Node Name)? Named(AttributeShape shape, AttributeData attribute, AttributePlace place)
    {
        if (shape.Port is not { } port || ClassIn(attribute, "container") is not { } container) return null;
        if (ArgumentIn(attribute, "port") is not { Kind: TypedConstantKind.Primitive, Value: string member }) return null;
        place = place with { Argument = "port" };
        var name = Constant(container, member) switch
        {
            string text => text,
            int number => NameOf(container, number),
            _ => null,
        };
        if (name is not null) return (port, Node.String(name, place));
        problems.Add(CodeRules.WrongMember, place, Known.IsContainer(container)
            ? $"'{container.Name}' has no port with a name for '{member}': write nameof(…) with a constant of that class that stands in a [Port(…, Name = \"name\")] of it, or the port's name itself"
            : $"'{container.Name}' is no container: name a class with [Container(\"name\")], or write the port's name itself");
        return null;
    }

    private static string? NameOf(INamedTypeSymbol container, int port)
    {
        var ports = DefinitionReader.ReadContainer(container, new Problems(), CancellationToken.None).Node.Find("portMappings");
        var text = port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return ports?.Items.FirstOrDefault(item => item.Find("containerPort")?.Text == text)?.Find("name") is { Kind: NodeKind.String } name ? name.Text : null;
    }

    private static object? Constant(INamedTypeSymbol type, string member) =>
        Known.Chain(type).SelectMany(part => part.GetMembers(member)).OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue)?.ConstantValue;

    private static INamedTypeSymbol? ClassIn(AttributeData attribute, string parameter) =>
        ArgumentIn(attribute, parameter) is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } type } ? type : null;

    private static TypedConstant? ArgumentIn(AttributeData attribute, string parameter)
    {
        if (attribute.AttributeConstructor is not { } constructor) return null;
        for (var i = 0; i < constructor.Parameters.Length && i < attribute.ConstructorArguments.Length; i++)
            if (constructor.Parameters[i].Name == parameter)
                return attribute.ConstructorArguments[i];
        return null;
    }
}
