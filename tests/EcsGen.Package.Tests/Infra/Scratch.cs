using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace EcsGen.Package.Infra;

/// <summary>A folder with projects for one test, set up as a user's is: the feed by a relative path, nothing of this repository.</summary>
internal sealed class Scratch
{
    private static readonly string[] Quiet = ["-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off", "-v:n"];
    private static int count;

    public Scratch(PackedFeed feed, string name = "case")
    {
        Root = Path.Combine(feed.Root, $"{name}-{System.Threading.Interlocked.Increment(ref count)}");
        Write("global.json", """{ "sdk": { "version": "10.0.100", "rollForward": "latestFeature" } }""");
        Write("nuget.config", """<configuration><packageSources><add key="ecsgen-local" value="../feed" /></packageSources></configuration>""");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <!-- the package comes from the feed and from nowhere else; what the SDK itself wants may lie in the user's folder -->
                <RestorePackagesPath>$(MSBuildThisFileDirectory)../packages</RestorePackagesPath>
                <RestoreFallbackFolders>{UserPackages()}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                <EcsGenVersion>{PackedFeed.Version}</EcsGenVersion>
              </PropertyGroup>
            </Project>
            """);
    }

    public string Root { get; }

    /// <summary>A console application with one definition, family <c>web</c>.</summary>
    public static Scratch Console(PackedFeed feed, string properties = "", string items = "", string name = "case")
    {
        var scratch = new Scratch(feed, name);
        scratch.Write("App/App.csproj", Projects.Console(properties, items));
        scratch.Write("App/Program.cs", Sources.Program);
        scratch.Write("App/Web.cs", Sources.Definition("Web", "web"));
        return scratch;
    }

    public string At(string path) => Path.Combine(Root, path);

    public bool Has(string path) => File.Exists(At(path));

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public void Delete(string path) => File.Delete(At(path));

    public Task<CommandResult> Build(string project = "App", params string[] arguments) => Dotnet("build", project, arguments);

    public Task<CommandResult> Dotnet(string command, string project, params string[] arguments) =>
        Infra.Dotnet.Run(Root, [command, project, .. Quiet, .. arguments, .. NeedsRestore(command, project, arguments) ? [] : (string[])["--no-restore"]]);

    /// <summary>The files below a folder, with <c>/</c>, sorted.</summary>
    public string[] Files(string folder, string pattern = "*") => !Directory.Exists(At(folder)) ? [] :
        Directory.GetFiles(At(folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(At(folder), path).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();

    /// <summary>When each of these files was last written; a missing one is at the beginning of time.</summary>
    public Dictionary<string, DateTime> Times(params string[] paths) =>
        paths.ToDictionary(path => path, path => File.GetLastWriteTimeUtc(At(path)));

    // A restore that has nothing to do takes a third of a build that has nothing to do.
    private bool NeedsRestore(string command, string project, string[] arguments)
    {
        var assets = $"{project}/obj/project.assets.json";
        return command != "build" || arguments.Contains("-restore") || !Has(assets)
            || File.GetLastWriteTimeUtc(At(assets)) < File.GetLastWriteTimeUtc(At($"{project}/{project}.csproj"));
    }

    private static string UserPackages()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(home, ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }
}
