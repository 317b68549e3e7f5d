using System;

namespace EcsGen.Testing;

/// <summary>The test uses something that the double does not simulate. It refuses, because a test that passes for this reason would prove nothing.</summary>
public sealed class NotSimulatedException : NotSupportedException
{
    internal NotSimulatedException(string feature, string what)
        : base($"The double does not simulate {what}. If that does not matter to this test, allow it: new EcsOptions {{ Allow = [\"{feature}\"] }}. docs/double/fidelity.md lists what else is not simulated") =>
        Feature = feature;

    /// <summary>The name to allow it by.</summary>
    public string Feature { get; }
}
