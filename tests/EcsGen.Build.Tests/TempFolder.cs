using System;
using System.IO;

namespace EcsGen.Build;

/// <summary>A folder for one test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("ecsgen-build-").FullName;

    public string At(params string[] names) => Path.Combine([Root, .. names]);

    public string Write(string name, string text)
    {
        var path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
