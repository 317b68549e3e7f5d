using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Facts;

/// <summary>The C# types of the attributes' arguments.</summary>
internal sealed class ClrTypes(ApiFacts api, AttributeFacts facts)
{
    public string Of(ArgumentFact argument)
    {
        var item = argument.Member.IsList ? argument.Member.ItemType : argument.Type;
        var type = item switch
        {
            "string" => "string",
            "integer" => "int",
            "long" => "long",
            "double" => "double",
            "boolean" => "bool",
            _ => api.Enum(item) is { IsToggle: true } ? "bool" : NameOf(api.Enum(item)!),
        };
        return argument.Member.IsList ? type + "[]" : type;
    }

    /// <summary>The C# enums, with the API's enums of equal values that one C# enum stands for.</summary>
    public IEnumerable<IGrouping<string, EnumFact>> Enums() => api.Enums.Where(fact => !fact.IsToggle).GroupBy(NameOf);

    public string NameOf(EnumFact fact) => facts.EnumNames.GetValueOrDefault(fact.Name) ?? fact.Name;

    /// <summary>The parameters of a constructor; by type where a class is named in place of its name.</summary>
    public string Parameters(IReadOnlyList<ArgumentFact> arguments, bool byType) => string.Join(", ", arguments.Select(argument =>
        byType && argument.TypeOf is not null ? $"Type {argument.Parameter}"
        : argument.Member.IsList && arguments.Count == 1 ? $"params {Of(argument)} {argument.Parameter}"
        : $"{Of(argument)} {argument.Parameter}"));
}
