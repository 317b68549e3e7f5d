using System.Collections.Generic;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>
/// How RegisterTaskDefinition refuses. The order of its checks, smaller is answered first: 10 texts of cpu and memory, 20 family, 30 no containers,
/// 40 names of containers, 50 essential, 60 network mode, 70 each container, 80 dependencies, 90 Fargate's size, 95 ephemeral storage, 96 tags, 97 roles.
/// </summary>
internal static class Registration
{
    public const int Sizes = 10;
    public const int Family = 20;
    public const int NoContainers = 30;
    public const int ContainerNames = 40;
    public const int Essential = 50;
    public const int NetworkMode = 60;
    public const int EachContainer = 70;
    public const int FargateSize = 90;
    public const int EphemeralStorage = 95;
    public const int Tags = 96;
    public const int Roles = 97;
    public const int Unknown = 100;

    public static EquatableArray<Refusal> Refuses(string message, int order = Unknown, string exception = "ClientException") =>
        EquatableArray.Create(new Refusal("RegisterTaskDefinition", exception, message, order));

    /// <summary>For a code fix: what stands there is to be removed.</summary>
    public static readonly IReadOnlyDictionary<string, string> Removal = Properties(("fix", "remove"));

    /// <summary>What a code fix needs, and under "0", "1" … what stands for the placeholders of AWS's text.</summary>
    public static IReadOnlyDictionary<string, string> Properties(params (string Name, string Value)[] properties)
    {
        var result = new Dictionary<string, string>();
        foreach (var (name, value) in properties) result[name] = value;
        return result;
    }
}
