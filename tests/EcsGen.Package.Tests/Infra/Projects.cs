namespace EcsGen.Package.Infra;

/// <summary>Project files.</summary>
internal static class Projects
{
    public const string Reference = """<PackageReference Include="EcsGen" Version="$(EcsGenVersion)" />""";

    public static string Console(string properties = "", string items = "") =>
        Sdk("Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>" + properties, Reference + items);

    public static string Library(string properties = "<TargetFramework>net10.0</TargetFramework>", string items = "") =>
        Sdk("Microsoft.NET.Sdk", properties, Reference + items);

    /// <summary>A console application without the package, that references a project.</summary>
    public static string Referencing(string project, string properties = "") => Sdk("Microsoft.NET.Sdk",
        "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>" + properties, $"""<ProjectReference Include="{project}" />""");

    public static string Sdk(string sdk, string properties, string items) => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;
}
