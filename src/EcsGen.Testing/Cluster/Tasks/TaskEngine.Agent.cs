using EcsGen.Testing.Cluster.Instances;

namespace EcsGen.Testing.Cluster.Tasks;

/// <summary>The agent of an instance: it gets tasks, lets them wait for room first in first out, and does nothing while it is not connected.</summary>
internal sealed partial class TaskEngine
{
    /// <summary>The agent connects or goes away. What it was not told is told when it is back.</summary>
    public void SetConnected(InstanceState instance, bool connected)
    {
        if (instance.AgentConnected == connected) return;
        instance.AgentConnected = connected;
        instance.Version++;
        Kernel.Record("instance", instance, connected ? "agent connected" : "agent disconnected");
        if (!connected) return;
        foreach (var task in instance.Tasks.ToArray()) Resume(task);
    }

    private void Resume(TaskState task)
    {
        if (task.Agent == AgentStage.None && task.Status == TaskStatus.Pending && task.Next is not { IsPending: true }) SendToAgent(task);
        else if (task.Agent == AgentStage.Working && task.IsDesiredStopped && task.Status is TaskStatus.Running or TaskStatus.Pending or TaskStatus.Stopping) Signal(task);
        else if (task.Agent == AgentStage.Done && task.Next is not { IsPending: true }) After(task, Timings.EndIsReported, "end is reported", EndIsKnown);
        else if (task.Agent == AgentStage.Working) ReportIfRunning(task);
    }

    private void SendToAgent(TaskState task)
    {
        if (task.Instance!.AgentConnected) After(task, Timings.AgentPolls, "agent gets the task", Receive);
    }

    private void Receive(TaskState task)
    {
        var instance = task.Instance!;
        if (!instance.AgentConnected || task.IsDesiredStopped) return;
        task.Agent = AgentStage.Waiting;
        instance.Waiting.AddLast(task);
        TakeWaiting(instance);
    }

    // the first task that does not fit blocks all behind it, small ones too
    private void TakeWaiting(InstanceState instance)
    {
        while (instance.Waiting.First is { } first && instance.AgentLedger.Shortage(first.Value.Plan) is null)
        {
            instance.Waiting.RemoveFirst();
            instance.AgentLedger.Take(first.Value.Plan);
            BeginWork(first.Value);
        }
    }

    private void ReleaseHost(TaskState task)
    {
        if (task.Instance is not { } instance) return;
        if (task.Agent is AgentStage.Working or AgentStage.Stopping) instance.AgentLedger.Release(task.Plan);
        else if (task.Agent == AgentStage.Waiting) instance.Waiting.Remove(task);
        TakeWaiting(instance);
    }
}
