using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace EcsGen.Cli.Infra;

/// <summary>What a command line gave.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">The standard output.</param>
/// <param name="Error">The standard error.</param>
internal sealed record Outcome(int Code, string Out, string Error);

/// <summary>A folder of its own in which the tool is run, in this process.</summary>
internal sealed class Scratch : IDisposable
{
    public const string Web = "{\n  \"family\": \"web\",\n  \"containerDefinitions\": [\n    { \"name\": \"nginx\", \"image\": \"nginx:1.27\", \"memory\": 128 }\n  ]\n}\n";
    public const string Bad = "{\n  \"family\": \"web\",\n  \"containerDefinitions\": [\n    { \"name\": \"nginx\", \"memory\": 128 }\n  ]\n}\n";

    private readonly string folder = Directory.CreateTempSubdirectory("ecsgen").FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public Scratch Add(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    public string At(string path) => Path.Combine(folder, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public Outcome Run(params string[] args) => RunWith("", args);

    public Outcome RunWith(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Program.Run(args, new Host(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, folder, name => Variables.GetValueOrDefault(name)));
        return new Outcome(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
