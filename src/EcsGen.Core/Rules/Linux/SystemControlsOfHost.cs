using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Linux;

internal sealed class SystemControlsOfHost : TaskRule
{
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html
    private static readonly string[] Ipc = { "fs.mqueue.", "kernel.msg", "kernel.sem", "kernel.shm" };

    public override RuleInfo Info { get; } = new("ECSG3103", "System controls are not those of a namespace that the task shares with its host")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents that net.* can't be set in network mode host, and the controls of IPC not with ipcMode host: they would be the host's own.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.SystemControl),
    };

    public override void Check(TaskContext task)
    {
        foreach (var (path, container) in task.Containers())
            foreach (var (index, control) in container.SystemControls.Known())
            {
                if (!control.Namespace.TryGet(out var name)) continue;
                if (task.IsHost() && name.StartsWith("net.", StringComparison.Ordinal))
                    Report(task, path["systemControls"][index], container, name, "network", "networkMode");
                else if (task.Definition.IpcMode.Is(IpcMode.Host) && Ipc.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
                    Report(task, path["systemControls"][index], container, name, "IPC", "ipcMode");
            }
    }

    private void Report(TaskContext task, MemberPath path, ContainerDefinition container, string name, string what, string member) =>
        task.Report(this, path["namespace"], $"Container '{container.Label()}' sets {name}, but the task uses the {what} of its host, whose controls a task can't set: leave it out, or change {member}", Registration.Removal, MemberPath.Root[member]);
}
