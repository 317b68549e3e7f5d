using System.IO;

namespace EcsGen.Sequences;

internal static class Courses
{
    public static Verdict Play(string file) => new(Path.GetFileNameWithoutExtension(file), Outcome.Skipped, "not yet");
}
