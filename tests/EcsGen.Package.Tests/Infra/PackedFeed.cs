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

    public ValueTask DisposeAsync()
    {
        packing.Dispose();
        // to look at a failed test's project, or to keep the packages of one run for the next
        if (Environment.GetEnvironmentVariable("ECSGEN_KEEP_SCRATCH") != "1")
            Directory.Delete(Root, recursive: true);
        return default;
    }

    private string FileOf(string package, string version) => Path.Combine(Root, "feed", $"{package}.{version}.nupkg");

    private async Task Pack(string package, string version)
    {
        await packing.WaitAsync();
        try
        {
            if (File.Exists(FileOf(package, version)))
                return;
            var result = await Dotnet.Run(Repository,
                ["pack", Path.Combine("src", package), "-o", Path.Combine(Root, "feed"), "--artifacts-path", Path.Combine(Root, "artifacts"),
                    "-p:Version=" + version, "-p:UseSharedCompilation=false", "-nodeReuse:false", "-tl:off", "-v:m"]);
            result.Succeeded();
        }
        finally
        {
            packing.Release();
        }
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "src", "EcsGen", "EcsGen.csproj")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository");
        return folder;
    }
}
