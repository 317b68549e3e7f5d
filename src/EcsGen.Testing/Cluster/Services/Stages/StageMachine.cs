using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Testing.Cluster.Services.Stages;

/// <summary>
/// A blue/green, linear or canary deployment on its way through the stages: green is scaled up beside blue, traffic is shifted, blue stays for the bake time and then goes
/// ("How blue/green deployments work", Developer Guide).
/// </summary>
internal sealed class StageMachine
{
    /// <summary>AWS: a stage that takes longer fails the deployment.</summary>
    private static readonly TimeSpan LongestStage = TimeSpan.FromHours(24);

    private readonly ServiceDeploymentState deployment;
    private readonly DeploymentState blue;
    private readonly List<HookRun> hooks = [];
    private readonly double[] steps;
    private int step;
    private long enteredTicks;

    public StageMachine(ServiceDeploymentState deployment, DeploymentState blue)
    {
        this.deployment = deployment;
        this.blue = blue;
        steps = Steps(deployment.Settings);
        blue.TestWeight = blue.ProductionWeight = 100;
        Green.UsesAlternate = !blue.UsesAlternate;
        Enter(deployment.Service.Deployments.Skip(2).Any(old => old.Alive > 0) ? DeploymentStage.ReconcileService : DeploymentStage.PreScaleUp);
    }

    public bool IsOpen { get; private set; } = true;

    public DeploymentStage Stage { get; private set; }

    /// <summary>The hooks of the stage that it is in.</summary>
    public IReadOnlyList<HookRun> Hooks => hooks;

    /// <summary>Why it stays where it is, for whoever asks.</summary>
    public string Waits => Failing ?? (hooks.Find(hook => hook.IsOpen) is { } open
        ? open.IsPause ? $"the pause hook {open.Id} waits for ContinueServiceDeployment" : $"the lifecycle hook {open.Arn} has answered IN_PROGRESS {open.Attempts} times"
        : Stage == DeploymentStage.ScaleUp ? $"{Green.Ready} of {deployment.Service.DesiredCount} tasks of the new revision are healthy" : "the time of this stage is not over");

    private string? Failing { get; set; }

    private DeploymentState Green => deployment.Target;

    private ServiceScheduler Scheduler => deployment.Service.Scheduler;

    private long Now => deployment.Service.Cluster.Region.Kernel.NowTicks;

    private ServiceTimings Timings => Scheduler.Timings;

    /// <summary>What production traffic is shifted to, step by step.</summary>
    private static double[] Steps(ServiceSettings settings)
    {
        if (settings.Strategy == DeploymentStrategy.Canary && settings.CanaryPercent < 100) return [settings.CanaryPercent, 100];
        if (settings.Strategy != DeploymentStrategy.Linear) return [100];
        var steps = new List<double>();
        for (var i = 1; settings.StepPercent * i < 100; i++) steps.Add(Math.Round(settings.StepPercent * i, 1));
        return [.. steps, 100];
    }

    /// <summary>One round: keeps both sides at their count, and goes to the next stage when this one is over.</summary>
    public void Round(ServiceRound round)
    {
        var desired = round.Desired;
        blue.Wanted = Stage == DeploymentStage.CleanUp ? 0 : desired;
        Green.Wanted = Stage >= DeploymentStage.ScaleUp ? desired : 0;
        round.Room = Math.Max(0, 2 * desired + blue.Unhealthy + Green.Unhealthy - blue.Alive - Green.Alive);
        Scheduler.Keep(round, blue, Green);
        if (Stage == DeploymentStage.ReconcileService) Scheduler.StopOthers(round, blue, Green);
        if (Stage == DeploymentStage.CleanUp) Scheduler.StopOthers(round, Green, Green);
        AskHooks();
        if (Failing is { } reason)
        {
            Scheduler.FailStaged(deployment.Service, reason);
            return;
        }
        if (!IsOver(desired)) return;
        Leave();
    }

    /// <summary>A person lets a pause hook go on, or not. False when there is no such hook.</summary>
    public bool Continue(string id, bool rollback)
    {
        if (hooks.Find(hook => hook.Id == id && hook.Status == HookStatus.AwaitingAction) is not { } hook) return false;
        hook.Status = rollback ? HookStatus.Failed : HookStatus.Succeeded;
        if (rollback) Failing = $"The deployment was rolled back at the pause hook of the lifecycle stage {Stage.Text()}.";
        return true;
    }

    /// <summary>Gives the traffic back to blue and ends.</summary>
    public DeploymentState Abandon()
    {
        IsOpen = false;
        Shift(0, 0);
        return blue;
    }

    /// <summary>When something here is due by itself.</summary>
    public long NextTicks()
    {
        var due = Now + Timings.RoundInterval.Ticks;
        if (hooks.Exists(hook => hook.IsOpen)) due = Math.Max(Now, hooks.Where(hook => hook.IsOpen).Min(hook => hook.IsPause ? hook.ExpiresTicks : Math.Min(hook.NextTicks, hook.ExpiresTicks)));
        else if (Stage is DeploymentStage.BakeTime or DeploymentStage.ProductionTrafficShift) due = enteredTicks + Bake().Ticks;
        return Math.Min(due, enteredTicks + LongestStage.Ticks);
    }

    private void Enter(DeploymentStage stage)
    {
        Stage = stage;
        enteredTicks = Now;
        deployment.UpdatedTicks = Now;
        deployment.Service.Cluster.Region.Kernel.Record("stage", deployment.Target, stage.Text());
        hooks.Clear();
        foreach (var hook in deployment.Settings.Hooks)
            if (hook.LifecycleStages.Known().Any(item => item.Value == stage.Text()))
                hooks.Add(new HookRun(deployment.Service.Cluster.Region.Ids.Uuid(), hook, Now));
        if (stage == DeploymentStage.TestTrafficShift) Shift(Green.ProductionWeight, 100);
        if (stage == DeploymentStage.ProductionTrafficShift) Shift(steps[step], 100);
    }

    private void Leave()
    {
        if (Stage == DeploymentStage.ProductionTrafficShift && ++step < steps.Length) Enter(DeploymentStage.PreProductionTrafficShift);
        else if (Stage == DeploymentStage.CleanUp) IsOpen = false;
        else Enter(Stage + 1);
    }

    private bool IsOver(int desired)
    {
        if (hooks.Exists(hook => hook.IsOpen)) return false;
        return Stage switch
        {
            DeploymentStage.ScaleUp => Green.Ready >= desired && Green.Pending == 0 && Green.Unhealthy == 0,
            DeploymentStage.ReconcileService => deployment.Service.Deployments.Skip(2).All(old => old == blue || old.Alive == 0),
            DeploymentStage.CleanUp => blue.Alive == 0,
            _ => Now - enteredTicks >= Bake().Ticks,
        };
    }

    private TimeSpan Bake()
    {
        var settings = deployment.Settings;
        var minutes = Stage switch
        {
            DeploymentStage.BakeTime => settings.BakeMinutes,
            DeploymentStage.ProductionTrafficShift when step < steps.Length - 1 => settings.Strategy == DeploymentStrategy.Canary ? settings.CanaryBakeMinutes : settings.StepBakeMinutes,
            _ => 0,
        };
        return minutes > 0 ? TimeSpan.FromMinutes(minutes) : Timings.StageTakes;
    }

    private void Shift(double production, double test)
    {
        Green.ProductionWeight = production;
        Green.TestWeight = test;
        blue.ProductionWeight = 100 - production;
        blue.TestWeight = 100 - test;
        deployment.Service.Cluster.Region.Kernel.Record("traffic", deployment.Target, FormattableString.Invariant($"production {production} %, test {test} %"));
    }

    private void AskHooks()
    {
        if (Now - enteredTicks >= LongestStage.Ticks && Stage != DeploymentStage.BakeTime && !hooks.Exists(hook => hook.IsPause && hook.IsOpen))
            Failing = $"The lifecycle stage {Stage.Text()} took longer than 24 hours.";
        foreach (var hook in hooks)
        {
            if (!hook.IsOpen) continue;
            if (Now >= hook.ExpiresTicks) TimeOut(hook);
            else if (!hook.IsPause && Now >= hook.NextTicks) Ask(hook);
        }
    }

    private void TimeOut(HookRun hook)
    {
        hook.Status = HookStatus.TimedOut;
        if (hook.TimeoutAction != "CONTINUE") Failing = $"A lifecycle hook timed out in the lifecycle stage {Stage.Text()}.";
    }

    private void Ask(HookRun hook)
    {
        hook.Attempts++;
        var answer = Scheduler.Hooks.Ask(hook.Arn ?? "", new LifecycleHookCall(deployment.Service.Name, deployment.Arn, Green.Revision.Arn, Stage.Text(), hook.Attempts));
        hook.Status = answer.Status switch { LifecycleHookStatus.Succeeded => HookStatus.Succeeded, LifecycleHookStatus.Failed => HookStatus.Failed, _ => HookStatus.InProgress };
        hook.NextTicks = Now + (answer.AskAgainAfter ?? Timings.HookIsAskedAgain).Ticks;
        if (hook.Status == HookStatus.Failed) Failing = $"A lifecycle hook failed in the lifecycle stage {Stage.Text()}: {hook.Arn}";
    }
}
