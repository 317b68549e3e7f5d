namespace EcsGen.Rules;

/// <summary>The capacity providers that every account has.</summary>
internal static class CapacityProviders
{
    public const string Fargate = "FARGATE";
    public const string FargateSpot = "FARGATE_SPOT";

    public static bool IsFargate(string name) => name is Fargate or FargateSpot;
}
