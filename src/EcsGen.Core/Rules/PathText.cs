namespace EcsGen.Rules;

/// <summary>Paths of Linux and Windows in texts.</summary>
internal static class PathText
{
    /// <summary>Whether a path is absolute on Linux or on Windows.</summary>
    public static bool IsAbsolute(string path) => path.Length > 0 && (path[0] is '/' or '\\' || HasDrive(path));

    /// <summary>Whether a path begins with a drive of Windows, as <c>C:\\data</c>.</summary>
    public static bool HasDrive(string path) => path.Length >= 2 && path[1] == ':' && path[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
