using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Facts;

/// <summary>The ways to call a constructor.</summary>
internal enum CallForm
{
    /// <summary>With values.</summary>
    Plain,

    /// <summary>With classes in place of their names.</summary>
    ByType,

    /// <summary>With a class in place of its name, and the name of a constant of it in place of a number.</summary>
    ByMember,

    /// <summary>With a container's class and the name of a constant of it in place of a port's name.</summary>
    ByPort,
}

/// <summary>The C# types of the attributes' arguments.</summary>
internal sealed class ClrTypes(ApiFacts api, AttributeFacts facts)
{
    public string Of(ArgumentFact argument)
    {
        var item = argument.Member.IsList ? argument.Member.ItemType : argument.Type;
        var type = item switch
        {
            "string" or "document" => "string",
            "integer" => "int",
            "long" => "long",
            "double" => "double",
            "boolean" => "bool",
            _ => api.Enum(item) is { IsToggle: true } ? "bool" : NameOf(api.Enum(item)!),
        };
        return argument.Member.IsList ? type + "[]" : type;
    }

    /// <summary>The C# enums by name: those of the API that one C# enum stands for, the one with the most values first.</summary>
    public IEnumerable<(string Name, IReadOnlyList<EnumFact> Facts)> Enums() =>
        api.Enums.Where(fact => !fact.IsToggle).GroupBy(NameOf).Select(group => (group.Key, (IReadOnlyList<EnumFact>)group.OrderByDescending(fact => fact.Values.Count).ToList()));

    public string NameOf(EnumFact fact) => facts.EnumNames.GetValueOrDefault(fact.Name) ?? fact.Name;

    /// <summary>The ways to call a constructor with these arguments.</summary>
    public static IEnumerable<CallForm> Forms(IReadOnlyList<ArgumentFact> arguments)
    {
        yield return CallForm.Plain;
        if (arguments.Any(argument => argument.TypeOf is not null)) yield return CallForm.ByType;
        if (arguments.Any(argument => argument.MemberOf is not null)) yield return CallForm.ByMember;
        if (arguments.Any(argument => argument.IsPort)) yield return CallForm.ByPort;
    }

    /// <summary>The parameters of a constructor.</summary>
    public string Parameters(IReadOnlyList<ArgumentFact> arguments, CallForm form) =>
        string.Join(", ", arguments.Select((argument, i) => Parameter(argument, form, isLast: i == arguments.Count - 1)));

    /// <summary>Whether an argument is given by its class in a way to call.</summary>
    public static bool IsByType(ArgumentFact argument, CallForm form) => form is CallForm.ByType or CallForm.ByMember && argument.TypeOf is not null;

    private string Parameter(ArgumentFact argument, CallForm form, bool isLast) =>
        IsByType(argument, form) ? $"Type {argument.Parameter}"
        : form == CallForm.ByMember && argument.MemberOf is not null ? $"string {argument.Parameter}"
        : form == CallForm.ByPort && argument.IsPort ? "Type container, string port"
        : argument.Member.IsList && isLast ? $"params {Of(argument)} {argument.Parameter}"
        : $"{Of(argument)} {argument.Parameter}";
}
