namespace EcsGen.Rules;

/// <summary>The places of RegisterTaskDefinition's checks of one container, and of its dependencies, among all checks: see <see cref="Registration"/>.</summary>
internal static class ContainerChecks
{
    public const int Image = Registration.EachContainer;
    public const int Memory = Registration.EachContainer + 1;
    public const int Reservation = Registration.EachContainer + 2;
    public const int StartTimeout = Registration.EachContainer + 3;
    public const int StopTimeout = Registration.EachContainer + 4;
    public const int Ports = Registration.EachContainer + 5;
    public const int HealthCheck = Registration.EachContainer + 6;
    public const int Logs = Registration.EachContainer + 7;
    public const int EnvironmentFiles = Registration.EachContainer + 8;
    public const int DependencyExists = 80;
    public const int DependencyEnds = 81;
    public const int DependencyHealth = 82;
    public const int DependencyCycle = 83;
}
