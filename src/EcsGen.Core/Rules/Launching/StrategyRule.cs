namespace EcsGen.Rules.Launching;

/// <summary>A rule about a capacity provider strategy, wherever one stands. Where there is none, it is not asked.</summary>
internal abstract class StrategyRule : RequestRule
{
    public sealed override void Check(RequestContext request)
    {
        if (request.Strategy.Count > 0) CheckStrategy(request);
    }

    protected abstract void CheckStrategy(RequestContext request);
}
