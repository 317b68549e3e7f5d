using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>What can be wrong with the shape of the C# code. The reader of C# finds these; here stands what they are.</summary>
public static class CodeRules
{
    /// <summary>The class, or one that it stands in, is not partial.</summary>
    public static RuleInfo NotPartial { get; } = Rule("ECSG1001", "A class that gets members and the types it stands in are partial",
        "The generator adds its members to another part of the class, so the class and every type around it must be partial.");

    /// <summary>The class is file-local.</summary>
    public static RuleInfo FileLocal { get; } = Rule("ECSG1002", "A class that gets members is not file-local",
        "A part in another file would be another type, so nothing can be added to a file-local one.");

    /// <summary>The class, or one that it stands in, is generic.</summary>
    public static RuleInfo Generic { get; } = Rule("ECSG1003", "A class that gets members is not generic",
        "A definition, a service or a cluster is one thing with one name; a generic class, or one inside a generic class, would be many.");

    /// <summary>An argument can't be read.</summary>
    public static RuleInfo Unreadable { get; } = Rule("ECSG1004", "An argument can be read",
        "An argument that can't be understood would be missing from the JSON in silence.");

    /// <summary>Two documents of one kind in one project have one name.</summary>
    public static RuleInfo DuplicateName { get; } = Rule("ECSG1005", "A family, service, cluster or capacity provider occurs once in a project",
        "Both would be written to the same file.");

    /// <summary>An argument names a member that a generator makes.</summary>
    public static RuleInfo GeneratedMember { get; } = Rule("ECSG1006", "An argument does not name a generated member",
        "A generator does not see what generators make, so the value would be missing from the JSON.");

    /// <summary>The attributes of one list, or containers, stand on two parts of a class without Order.</summary>
    public static RuleInfo SplitList { get; } = Rule("ECSG1007", "A list stands on one part of a partial class, or has Order",
        "Across parts the order would follow that of the files in the build.");

    /// <summary>An attribute has no effect where it stands.</summary>
    public static RuleInfo NoEffect { get; } = Rule("ECSG1008", "An attribute stands where it has an effect",
        "An attribute of a container on a class that is no container, or of a definition or a service on one that is none, is not in any JSON.");

    /// <summary>A raw member is kept and not checked.</summary>
    public static RuleInfo RawMember { get; } = Rule("ECSG1009", "A raw member is not checked",
        "Raw JSON is kept in the output as it is; no rule looks at members that this version does not know.") with { Kind = RuleKind.Advice };

    /// <summary>A reference by class leads to something else than is meant.</summary>
    public static RuleInfo WrongReference { get; } = Rule("ECSG1010", "A class that is named is of the right kind",
        "A container is named by a class with [Container], a volume by a class with a volume attribute, a task definition by one with [TaskDefinition], and so on.");

    /// <summary>A member with the name of a generated one exists.</summary>
    public static RuleInfo NameTaken { get; } = Rule("ECSG1011", "A class has no member with the name of a generated one",
        "The generator adds Family, ServiceName, Json and others; a member of that name stands in the way.");

    /// <summary>A parameter is declared in a way that can't work.</summary>
    public static RuleInfo BadParameter { get; } = Rule("ECSG1012", "A parameter has a name that can be used and a member that exists",
        "Parameters become arguments of the generated Render method and names in files.");

    /// <summary>Remove names nothing.</summary>
    public static RuleInfo NothingToRemove { get; } = Rule("ECSG1013", "Remove names something that the base has",
        "A removal that removes nothing is a misspelling, or left over from a change of the base.");

    /// <summary>The language version is too old for the generated code.</summary>
    public static RuleInfo LanguageVersion { get; } = Rule("ECSG1014", "The C# language version is 9 or later",
        "The generated code needs C# 9.");

    /// <summary>A constant is named that the class does not have, or that is no port of it.</summary>
    public static RuleInfo WrongMember { get; } = Rule("ECSG1015", "A constant that is named is a port of the container",
        "A load balancer and Service Connect name a port by a constant of the container's class; without it the member would be missing from the JSON.");

    /// <summary>All of them, by id.</summary>
    public static EquatableArray<RuleInfo> All { get; } = EquatableArray.Create(
        NotPartial, FileLocal, Generic, Unreadable, DuplicateName, GeneratedMember, SplitList, NoEffect, RawMember, WrongReference, NameTaken,
        BadParameter, NothingToRemove, LanguageVersion, WrongMember);

    private static RuleInfo Rule(string id, string title, string description) =>
        new(id, title) { Kind = RuleKind.Code, Evidence = Evidence.Decision, Description = description };
}
