using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using EcsGen.Cli;
using EcsGen.Cli.Commands;
using Xunit;

namespace EcsGen.Agreement.Mouths;

/// <summary>What is said, and where: lines and columns from 1, the end exclusive.</summary>
internal sealed record Said(string Id, string Severity, int Line, int Column, int EndLine, int EndColumn, string Path);

/// <summary>What <c>ecsgen check</c> says of a text.</summary>
internal static class CheckedFile
{
    /// <param name="bytes">The file.</param>
    /// <param name="switchedOn">A rule that is off by default and is asked all the same.</param>
    public static IReadOnlyList<Said> Check(byte[] bytes, string? switchedOn = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var host = new Host(() => new MemoryStream(bytes), output, error, Path.GetTempPath(), _ => null);
        string[] arguments = ["check", "-", "--format", "json", "--no-config", .. switchedOn is null ? [] : (string[])["--severity", switchedOn + "=suggestion"]];
        var code = Tool.Create(host).Parse(arguments).Invoke();
        Assert.True(code is ExitCode.Clean or ExitCode.Found, error.ToString());

        using var report = JsonDocument.Parse(output.ToString());
        return report.RootElement.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("findings").EnumerateArray()).Select(Read).ToList();
    }

    public static IReadOnlyList<Said> Check(string text, string? switchedOn = null) => Check(Encoding.UTF8.GetBytes(text), switchedOn);

    private static Said Read(JsonElement finding) => new(
        finding.GetProperty("id").GetString()!, finding.GetProperty("severity").GetString()!, finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(),
        finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32(), finding.GetProperty("path").GetString()!);
}
