namespace EcsGen.Model;

/// <summary>
/// How the parameters of a template are written into a file: each tool has a notation of its own for what is filled later.
/// </summary>
/// <param name="Before">What stands before a parameter's name inside a text.</param>
/// <param name="After">What stands after it.</param>
/// <param name="BareBefore">What stands before the name of a parameter that gives a number or a boolean, quotes included where the notation needs them.</param>
/// <param name="BareAfter">What stands after it.</param>
public sealed record HoleStyle(string Before, string After, string BareBefore, string BareAfter)
{
    /// <summary>As <c>{Name}</c>, always inside quotes: the result is JSON, for a file.</summary>
    public static HoleStyle File { get; } = new("{", "}", "\"{", "}\"");

    /// <summary>Between marks that occur nowhere else: the result is carried in the assembly and filled later.</summary>
    public static HoleStyle Carrier { get; } = new("\u0001", "\u0001", "\u0002", "\u0002");

    /// <summary>As Terraform's <c>templatefile</c> takes it: <c>${Name}</c>, for a number without quotes.</summary>
    public static HoleStyle TerraformTemplate { get; } = new("${", "}", "${", "}");

    /// <summary>As Terraform's JSON configuration takes it: <c>${var.Name}</c>, inside quotes, where it keeps its type.</summary>
    public static HoleStyle TerraformVariable { get; } = new("${var.", "}", "\"${var.", "}\"");

    /// <summary>As ecspresso takes it, which fills a file before it reads it: the environment variable of that name.</summary>
    public static HoleStyle Ecspresso { get; } = new("{{ must_env `", "` }}", "{{ must_env `", "` }}");
}
