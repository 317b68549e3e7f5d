using System;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedFeed))]

namespace EcsGen.Package.Infra;

/// <summary>
/// The packages, packed once for all tests into a feed of their own, in a folder outside of the repository. The projects are built
/// there too, so that nothing of a build that runs at the same time is touched.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly SemaphoreSlim packing = new(1);
    private readonly Lazy<Task<string>> tool;

    public PackedFeed() => tool = new Lazy<Task<string>>(InstallTool);

    // A number of this run's own: projects may fall back on the user's package folder, where an older package of the same version
    // would be taken for this one.
    private static readonly string Run = "-test." + DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>The version that tests use unless they want two.</summary>
    public static readonly string Version = "0.1.0" + Run;

    /// <summary>A later one, which is there after <see cref="PackSecondVersion"/>.</summary>
    public static readonly string SecondVersion = "0.2.0" + Run;

    /// <summary>The folder of everything.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("ecsgen-package-").FullName;

    /// <summary>The package file.</summary>
    public string PackagePath => FileOf("EcsGen", Version);

    /// <summary>The file of the double's package, which is there after <see cref="PackTesting"/>.</summary>
    public string TestingPath => FileOf("EcsGen.Testing", Version);

    /// <summary>The repository's root.</summary>
    public static string Repository { get; } = FindRepository();

    public ValueTask InitializeAsync() => new(Pack("EcsGen", Version));

    public Task PackSecondVersion() => Pack("EcsGen", SecondVersion);

    public Task PackTesting() => Pack("EcsGen.Testing", Version);

    /// <summary>The command of the tool, packed, and installed by <c>dotnet tool install</c> from a feed that has nothing else; once for all tests.</summary>
    public Task<string> Tool() => tool.Value;

    /// <summary>The package file of the tool, which is there after <see cref="Tool"/>.</summary>
    public string ToolPackagePath => Path.Combine(Root, "tool-feed", $"EcsGen.Cli.{Version}.nupkg");

    public ValueTask DisposeAsync()
    {
        packing.Dispose();
        // to look at a failed test's project, or to keep the packages of one run for the next
        if (Environment.GetEnvironmentVariable("ECSGEN_KEEP_SCRATCH") != "1")
            Directory.Delete(Root, recursive: true);
        return default;
    }

    private string Feed => Path.Combine(Root, "feed");

    private string FileOf(string package, string version) => Path.Combine(Feed, $"{package}.{version}.nupkg");

    private Task Pack(string package, string version) => Pack(package, Feed, version);

    private async Task Pack(string project, string folder, string version)
    {
        await packing.WaitAsync();
        try
        {
            if (File.Exists(Path.Combine(folder, $"{project}.{version}.nupkg")))
                return;
            var result = await Dotnet.Run(Repository,
                ["pack", Path.Combine("src", project), "-o", folder, "--artifacts-path", Path.Combine(Root, "artifacts"),
                    "-p:Version=" + version, "-p:UseSharedCompilation=false", "-nodeReuse:false", "-tl:off", "-v:m"]);
            result.Succeeded();
        }
        finally
        {
            packing.Release();
        }
    }

    private async Task<string> InstallTool()
    {
        await Pack("EcsGen.Cli", Path.Combine(Root, "tool-feed"), Version);
        var folder = Directory.CreateDirectory(Path.Combine(Root, "tools")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), """<configuration><packageSources><clear /><add key="tool" value="../tool-feed" /></packageSources></configuration>""");
        (await Dotnet.Run(folder, ["tool", "install", "EcsGen.Cli", "--tool-path", folder, "--version", Version, "--configfile", Path.Combine(folder, "nuget.config")])).Succeeded();
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "ecsgen.exe" : "ecsgen");
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "src", "EcsGen", "EcsGen.csproj")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository");
        return folder;
    }
}
