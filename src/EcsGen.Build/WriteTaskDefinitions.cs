using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;

namespace EcsGen.Build;

/// <summary>Writes the task definitions, services, clusters and other documents that a compiled assembly carries as files, and a list of them.</summary>
public sealed class WriteTaskDefinitions : BuildStep
{
    /// <summary>The compiled assembly.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The folder for the files, inside the project's intermediate folder.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>The list of the files' names: read for what the last run wrote, and written last.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <summary>The values of parameters: metadata <c>Value</c>, and <c>Family</c> for the document of that family or name alone.</summary>
    public ITaskItem[] Parameters { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Whether a parameter without a value is an error.</summary>
    public bool RequireParameters { get; set; }

    /// <summary>The parameter that the container image fills when no item does; empty for none.</summary>
    public string ContainerImageParameter { get; set; } = "";

    /// <summary>The registry of the container image.</summary>
    public string ContainerRegistry { get; set; } = "";

    /// <summary>The repository of the container image.</summary>
    public string ContainerRepository { get; set; } = "";

    /// <summary>The tag or tags of the container image.</summary>
    public string ContainerImageTags { get; set; } = "";

    /// <summary>The names of the formats for other tools that are written beside the API's own.</summary>
    public string[] Outputs { get; set; } = Array.Empty<string>();

    private protected override void Run()
    {
        if (ReadArtifacts() is not { } artifacts)
            return;

        var plan = FilePlan.Make(artifacts, new ParameterSet(ImageParameter().Concat(Parameters.Select(Parameter))), RequireParameters, Outputs);
        foreach (var message in plan.Messages)
            Report(message);
        if (!Log.HasLoggedErrors)
            WriteAll(plan.Files);
    }

    private IReadOnlyList<Artifact>? ReadArtifacts()
    {
        try
        {
            return ArtifactReader.Read(AssemblyPath);
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            Report(BuildMessages.Unreadable(AssemblyPath, e.Message.TrimEnd('.')));
            return null;
        }
    }

    private void WriteAll(IReadOnlyList<PlannedFile> files)
    {
        if (!TryAccess(OutputDirectory, () => Directory.CreateDirectory(OutputDirectory)))
            return;

        foreach (var file in files)
        {
            var path = Path.Combine(OutputDirectory, file.Name);
            if (!TryAccess(path, () => FileText.WriteIfDifferent(path, file.Text)))
                return;
        }

        foreach (var name in WrittenBefore().Except(files.Select(file => file.Name), StringComparer.Ordinal))
        {
            var path = Path.Combine(OutputDirectory, name);
            if (!TryAccess(path, () => File.Delete(path)))
                return;
        }

        // Last, and always: its time says that the files are those of this assembly.
        TryAccess(ListFile, () => FileText.Write(ListFile, string.Concat(files.Select(file => file.Name + "\n"))));
    }

    // Only names that a document's file can have: a damaged list must not delete anything else.
    private string[] WrittenBefore() => File.Exists(ListFile)
        ? FileText.ReadLines(ListFile).Where(name => FileNames.Parse(name) is not null || ToolFiles.IsName(name)).ToArray()
        : Array.Empty<string>();

    private static ParameterValue Parameter(ITaskItem item) =>
        new(item.ItemSpec, item.GetMetadata("Value"), item.GetMetadata("Family"), "An EcsGenParameter item");

    private IEnumerable<ParameterValue> ImageParameter()
    {
        if (ContainerImageParameter.Length > 0)
        {
            var image = ContainerImage.Compose(ContainerRegistry, ContainerRepository, ContainerImageTags);
            yield return new ParameterValue(ContainerImageParameter, image ?? "", "", "EcsGenContainerImageParameter");
        }
    }
}
