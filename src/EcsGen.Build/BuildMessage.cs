namespace EcsGen.Build;

/// <summary>Something to tell whoever runs the build.</summary>
/// <param name="Id">The id, by which it can be found in the documentation and a warning can be silenced.</param>
/// <param name="IsError">Whether the build fails.</param>
/// <param name="Text">What is wrong, where, and what to write instead.</param>
/// <param name="File">The file it is about; the project when there is no better place.</param>
/// <param name="Line">The line in that file, from 1; 0 when it is about the file as a whole.</param>
internal sealed record BuildMessage(string Id, bool IsError, string Text, string? File = null, int Line = 0);
