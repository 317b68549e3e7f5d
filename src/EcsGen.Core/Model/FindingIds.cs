namespace EcsGen.Model;

/// <summary>The ids of what readers find before any rule looks at the model. What they mean stands in the catalogue.</summary>
public static class FindingIds
{
    /// <summary>The text is not JSON.</summary>
    public const string NotJson = "ECSG8001";

    /// <summary>A member occurs twice in one object; the last one counts.</summary>
    public const string DuplicateMember = "ECSG8002";

    /// <summary>The API has no member of that name; it is kept.</summary>
    public const string UnknownMember = "ECSG8003";

    /// <summary>A member's name is written in another case.</summary>
    public const string WrongCase = "ECSG8004";

    /// <summary>A value is of another type but its meaning is plain: <c>"80"</c> for 80.</summary>
    public const string ConvertedValue = "ECSG8005";

    /// <summary>A value is of a type that can't be read; it is kept and not judged.</summary>
    public const string WrongType = "ECSG8006";

    /// <summary>An explicit null, read as not set.</summary>
    public const string ExplicitNull = "ECSG8007";

    /// <summary>A comment or a trailing comma, which JSON does not have.</summary>
    public const string LooseSyntax = "ECSG8008";

    /// <summary>A byte order mark or UTF-16 instead of plain UTF-8.</summary>
    public const string Encoding = "ECSG8009";

    /// <summary>The answer of a describe call, unwrapped.</summary>
    public const string DescribeOutput = "ECSG8010";

    /// <summary>A member that only answers have: revision, status, registeredAt.</summary>
    public const string AnswerOnlyMember = "ECSG8011";

    /// <summary>A statement of a template or a program around the document: what it adds or leaves out can't be known.</summary>
    public const string TemplateStatement = "ECSG8012";

    /// <summary>JSON, but nothing that ECS takes.</summary>
    public const string NoEcsJson = "ECSG8013";

    /// <summary>A severity in .editorconfig that is none.</summary>
    public const string NoSeverity = "ECSG8015";
}
