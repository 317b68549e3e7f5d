namespace EcsGen.Testing;

public sealed partial class EcsSimulator
{
    private void Throttle(string operation)
    {
        if (State.Faults.Throttles(operation)) throw new ThrottlingException("Rate exceeded");
    }
}
