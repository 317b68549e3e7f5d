using EcsGen.Model;

namespace EcsGen.Roslyn.Generation.Doubles;

/// <summary>A class that becomes the double of a cluster. Everything that is written follows from this.</summary>
internal sealed record DoubleModel
{
    public required TypeModel Type { get; init; }

    public required Target Target { get; init; }

    /// <summary>The class's name, for its constructors.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the class has no base of its own, so that the generated part gives it one.</summary>
    public required bool GivesBase { get; init; }

    /// <summary>The requests that make the double, in the order in which they are sent.</summary>
    public required EquatableArray<DocumentModel> Documents { get; init; }

    public required EquatableArray<ServiceMember> Services { get; init; }

    public required EquatableArray<TaskMember> RunTasks { get; init; }
}

/// <summary>A service's member.</summary>
/// <param name="Property">The property, and the stem of its type's name.</param>
/// <param name="Name">The service's name.</param>
/// <param name="Containers">The containers of its tasks.</param>
internal sealed record ServiceMember(string Property, string Name, EquatableArray<ContainerMember> Containers);

/// <summary>A one-off task's member.</summary>
/// <param name="Property">The property, and the stem of its type's name.</param>
/// <param name="Name">The name that its request goes by.</param>
/// <param name="Request">The request.</param>
/// <param name="Containers">The containers of its tasks.</param>
internal sealed record TaskMember(string Property, string Name, string Request, EquatableArray<ContainerMember> Containers);

/// <summary>A container's member.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">The container's name.</param>
/// <param name="Ports">Its named ports, each with its property.</param>
internal sealed record ContainerMember(string Property, string Name, EquatableArray<PortMember> Ports);

/// <summary>A named port's member.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">The port's name.</param>
/// <param name="Number">The port of the container.</param>
internal sealed record PortMember(string Property, string Name, string Number);
