using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class ExecWritable : LaunchRule
{
    public override RuleInfo Info { get; } = new("ECSG9117", "ECS Exec can write and has a process that reaps")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Description = "The agent of ECS Exec writes into the container, and what it starts leaves processes that an init process would reap.",
        IsOptIn = true,
        Sources = EquatableArray.Create(ServicePages.EcsExec),
    };

    public override void Check(LaunchContext launch)
    {
        if (!launch.EnableExecuteCommand.Is(true)) return;
        foreach (var (path, container) in launch.Containers())
        {
            if (container.ReadonlyRootFilesystem.Is(true))
                launch.ReportAcross(this, MemberPath.Root["enableExecuteCommand"], $"ECS Exec is on, and container '{container.Label()}' has a read-only file system, into which its agent can't write: leave readonlyRootFilesystem out, or ECS Exec", Launches.Parts(),
                    new Elsewhere(DocumentRole.TaskDefinition, path["readonlyRootFilesystem"]));
            else if (!launch.IsWindows() && (container.LinuxParameters.IsAbsent || container.LinuxParameters.TryGet(out var linux) && !linux.InitProcessEnabled.Is(true) && !linux.InitProcessEnabled.IsUnknown))
                launch.ReportAcross(this, MemberPath.Root["enableExecuteCommand"], $"ECS Exec is on, and container '{container.Label()}' has no init process that would reap what it leaves: add \"initProcessEnabled\": true to linuxParameters", Launches.Parts(),
                    new Elsewhere(DocumentRole.TaskDefinition, path["linuxParameters"]));
        }
    }
}
