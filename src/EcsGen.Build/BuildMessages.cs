using System.Collections.Generic;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Build;

/// <summary>Every message of the build: what is wrong, where, and what to write instead.</summary>
internal static class BuildMessages
{
    public static BuildMessage Unfilled(Artifact artifact, string parameter) => Error("ECSG8101",
        $"The parameter '{parameter}' of {Named(artifact)} has no value, and EcsGenRequireParameters is true. " +
        $"Give it one, <EcsGenParameter Include=\"{parameter}\" Value=\"...\" />, or build without EcsGenRequireParameters " +
        $"to get a template that is filled at deployment.");

    public static BuildMessage CopyMissing(string path) => Error("ECSG8102",
        "There is no checked-in copy of this file. Build without EcsGenVerify and check the file in.", path);

    public static BuildMessage CopyDiffers(string path, int line, string expected, string found) => Error("ECSG8102",
        $"The checked-in copy differs from what the build makes: it has {found}, the build {expected}. " +
        "Build without EcsGenVerify and check the file in.", path, line);

    public static BuildMessage CopyLeftOver(string path) => Error("ECSG8102",
        "This checked-in copy is left over: the project makes no such file any more. Delete it.", path);

    public static BuildMessage UnknownParameter(string parameter, string source) => Warning("ECSG8103",
        $"{source} gives the parameter '{parameter}' a value, but nothing in this project uses it. " +
        "Remove it, or spell it as [Parameter] does (case counts).");

    public static BuildMessage UnknownParameterFamily(string parameter, string family) => Warning("ECSG8103",
        $"The EcsGenParameter '{parameter}' is for the family '{family}', which is no task definition of this project, nor the name of a service, cluster or other document. " +
        "Correct its Family, or leave it out to fill the parameter everywhere.");

    public static BuildMessage NotBare(Artifact artifact, string reason) => Error("ECSG8104", $"{Capital(Named(artifact))}: {reason}");

    public static BuildMessage Unreadable(string path, string reason) => Error("ECSG8105",
        $"What the generator made can't be read from the compiled assembly: {reason}. Rebuild the project; " +
        "if something else changes the assembly after it was compiled, let it run later.", path);

    public static BuildMessage NotAFileName(Artifact artifact, string name) => Error("ECSG8106",
        $"The {Word(artifact)} '{name}' of {artifact.TypeName} can't be a file name, so nothing is written for it. " +
        $"A {Word(artifact)} has up to {FileNames.MaxLength(artifact.Kind)} letters, digits, hyphens and underscores.");

    public static BuildMessage OpenName(Artifact artifact, string name, string parameter) => Warning("ECSG8106",
        $"The {Word(artifact)} '{name}' of {artifact.TypeName} depends on the parameter '{parameter}', which has no value, so its file has no name and " +
        $"is not written. Give it a value: <EcsGenParameter Include=\"{parameter}\" Value=\"...\" />.");

    public static BuildMessage SameName(Artifact artifact, IEnumerable<string> types) => Error("ECSG8107",
        $"The {ArtifactKinds.Noun(artifact.Kind)}s {string.Join(" and ", types)} have the same {Word(artifact)} '{artifact.Name}' and would be one file. " +
        $"Give each a {Word(artifact)} of its own (names that differ only in case are one file on many machines).");

    public static BuildMessage CannotWrite(string path, string reason) => Error("ECSG8108",
        $"The file can't be written: {reason}", path);

    public static BuildMessage Unread(Artifact artifact, string path) => Error("ECSG8110",
        $"{Capital(Named(artifact))} lacks '{path}': its argument names something that another generator makes, which EcsGen " +
        "does not see. Write the value, or a constant of yours.");

    public static BuildMessage UnknownOutput(string name, string names) => Error("ECSG8113",
        $"EcsGenOutputs has '{name}', which is no output that EcsGen knows. Write one of {names}, several with semicolons between them.");

    public static BuildMessage NotInOutput(string format, DocumentKind kind, string name, string path, string reason) => Warning("ECSG8112",
        $"{Capital(ArtifactKinds.Noun(ArtifactKinds.Of(kind)))} '{name}': the {format} files lack {(path.Length == 0 ? "it" : "'" + path + "'")}, {reason}.");

    public static BuildMessage Unexpected(string what) => Error("ECSG8109",
        $"EcsGen failed in a way it does not know, which is a fault of EcsGen; please report it with this text: {what}");

    private static string Named(Artifact artifact) => $"{ArtifactKinds.Noun(artifact.Kind)} '{artifact.Name}' ({artifact.TypeName})";

    private static string Word(Artifact artifact) => artifact.Kind == ArtifactKinds.TaskDefinition ? "family" : "name";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static BuildMessage Error(string id, string text, string? file = null, int line = 0) => new(id, true, text, file, line);

    private static BuildMessage Warning(string id, string text) => new(id, false, text);
}
