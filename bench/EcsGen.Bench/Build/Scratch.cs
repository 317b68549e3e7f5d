using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace EcsGen.Bench.Build;

/// <summary>A folder outside of the repository with the package in a feed of its own, and the projects that are built.</summary>
internal sealed class Scratch : IDisposable
{
    private const string Version = "0.1.0-bench";

    private readonly string root = Directory.CreateTempSubdirectory("ecsgen-bench-").FullName;
    private int edits;

    public static async Task<Scratch> Create(IEnumerable<int> sizes)
    {
        var scratch = new Scratch();
        await Dotnet.Run(Repository(), ["pack", Path.Combine("src", "EcsGen"), "-c", "Release", "-o", Path.Combine(scratch.root, "feed"), "--artifacts-path", Path.Combine(scratch.root, "artifacts"),
            "-p:Version=" + Version, "-p:UseSharedCompilation=false", "-nodeReuse:false", "-tl:off"]);
        scratch.Write("global.json", """{ "sdk": { "version": "10.0.100", "rollForward": "latestFeature" } }""");
        scratch.Write("nuget.config", """<configuration><packageSources><add key="bench" value="feed" /></packageSources></configuration>""");
        scratch.Write("Directory.Build.targets", "<Project />");
        scratch.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <RestoreFallbackFolders>{UserPackages()}</RestoreFallbackFolders>
              </PropertyGroup>
            </Project>
            """);
        foreach (var size in sizes)
        {
            // the same classes compiled with the same attributes: what the package does beyond being a reference is what it costs
            await scratch.Project(Name(size, true), size, $"""<PackageReference Include="EcsGen" Version="{Version}" />""");
            await scratch.Project(Name(size, false), size, $"""<Reference Include="EcsGen.Abstractions" HintPath="$(MSBuildThisFileDirectory)../packages/ecsgen/{Version}/lib/netstandard2.0/EcsGen.Abstractions.dll" />""");
        }
        return scratch;
    }

    public static string Name(int size, bool withPackage) => (withPackage ? "With" : "Without") + size;

    /// <summary>Changes one definition, and builds.</summary>
    public Task<(TimeSpan Time, TimeSpan Processor, string Output)> Build(string project, params string[] arguments)
    {
        Write(Path.Combine(project, "Type0.cs"), Sources.Definition(0, ++edits));
        return Dotnet.Run(root, ["build", project, "--no-restore", "-nodeReuse:false", "-tl:off", "-v:q", .. arguments]);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private async Task Project(string name, int size, string reference)
    {
        Write(Path.Combine(name, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
            </Project>
            """);
        Write(Path.Combine(name, "Program.cs"), Sources.Unrelated());
        for (var i = 0; i < size; i++) Write(Path.Combine(name, $"Type{i}.cs"), Sources.Definition(i));
        await Dotnet.Run(root, ["restore", name, "-nodeReuse:false"]);
    }

    private void Write(string path, string text)
    {
        path = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "src", "EcsGen", "EcsGen.csproj")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository");
        return folder;
    }

    private static string UserPackages()
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }
}
