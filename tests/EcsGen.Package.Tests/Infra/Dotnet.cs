using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace EcsGen.Package.Infra;

/// <summary>What a command said and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"{Command} succeeded:\n{Output}");
        return this;
    }

    /// <summary>The lines with a message of this id, each once: MSBuild repeats them in its summary, there without the node's number.</summary>
    public string[] MessagesOf(string id) =>
        Output.Split('\n').Select(line => Regex.Replace(line.Trim(), "^[0-9]+>", "")).Where(line => line.Contains(" " + id + ":", StringComparison.Ordinal)).Distinct().ToArray();

    public bool Skipped(string target) => Output.Contains($"Skipping target \"{target}\"", StringComparison.Ordinal);
}

/// <summary>The dotnet command, as a user has it: with no setting of the build that runs these tests.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static Task<CommandResult> Run(string directory, IEnumerable<string> arguments, params (string Name, string Value)[] environment) =>
        Run("dotnet", directory, arguments, environment);

    /// <summary>Another program, with the same care.</summary>
    public static async Task<CommandResult> Run(string program, string directory, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        Isolate(start.Environment);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var text = Task.WhenAll(output, error);
        try
        {
            await Task.WhenAll(text, process.WaitForExitAsync()).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new CommandResult(program + " " + string.Join(" ", start.ArgumentList), process.ExitCode, string.Concat(await text));
    }

    private static void Isolate(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            environment.Remove(name);
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["CI"] = "";
    }
}
