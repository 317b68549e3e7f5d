using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace EcsGen.Testing.Pictures;

/// <summary>The page as a reader has it: in a browser, with a mouse.</summary>
public class BrowserTests
{
    private const string Folder = "tests/EcsGen.Testing.Tests/Pictures/Browser";
    private const string Chromium = "/usr/bin/chromium";

    [Fact]
    public async Task Hovering_filtering_and_the_keyboard_work_in_light_and_dark_and_nothing_is_fetched()
    {
        var folder = Path.Combine(Root(AppContext.BaseDirectory), Folder);
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "playwright-core"))) Missing($"playwright-core is not there: npm install --no-package-lock --prefix {Folder}");
        if (!File.Exists(Chromium)) Missing("chromium is not there");
        var work = Directory.CreateTempSubdirectory("ecsgen-timeline-");
        try
        {
            var page = Path.Combine(work.FullName, "timeline.html");
            await File.WriteAllTextAsync(page, Scene.Drawn().ToHtml(), TestContext.Current.CancellationToken);

            var found = JsonDocument.Parse(await Node([Path.Combine(folder, "timeline.cjs"), page, work.FullName])).RootElement;

            Assert.Empty(found.GetProperty("errors").EnumerateArray());
            Assert.Equal(1, found.GetProperty("requests").GetInt32());
            Assert.Equal(8, found.GetProperty("all").GetInt32());
            Assert.True(found.GetProperty("tipShown").GetBoolean());
            Assert.True(found.GetProperty("tipHidden").GetBoolean());
            Assert.Contains("RUNNING", found.GetProperty("tip").GetString(), StringComparison.Ordinal);
            Assert.Equal(0, found.GetProperty("found").GetInt32());
            Assert.InRange(found.GetProperty("withoutGroup").GetInt32(), 1, 7);
            Assert.Equal(8, found.GetProperty("again").GetInt32());
            Assert.NotEmpty(found.GetProperty("first").GetString()!);
            Assert.NotEqual(found.GetProperty("first").GetString(), found.GetProperty("second").GetString());
            Assert.True(found.GetProperty("escaped").GetBoolean());
            Assert.True(found.GetProperty("left").GetBoolean());
            Assert.NotEqual(found.GetProperty("light").GetString(), found.GetProperty("dark").GetString());
            Keep(work);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    // to look at
    private static void Keep(DirectoryInfo work)
    {
        if (Environment.GetEnvironmentVariable("ECSGEN_KEEP_SCREENSHOTS") is not { Length: > 0 } target) return;
        foreach (var file in work.GetFiles()) file.CopyTo(Path.Combine(Directory.CreateDirectory(target).FullName, file.Name), overwrite: true);
    }

    private static async Task<string> Node(string[] arguments)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
            Assert.True(process.ExitCode == 0, await error);
            return (await output).Split('\n').Single(line => line.StartsWith('{'));
        }
        catch (Win32Exception)
        {
            Missing("node is not there");
            throw;
        }
    }

    // a tool that is not there: a plain skip, but never in CI
    private static void Missing(string reason)
    {
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Skip(reason);
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "EcsGen.sln")) ? folder : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository"));
}
