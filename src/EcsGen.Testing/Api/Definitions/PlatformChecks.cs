using System;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Testing.Api.Definitions;

/// <summary>
/// Values of runtimePlatform that AWS does not have today. They are no rule of Core's, which lets unknown enum values pass for they may be new; a service knows its own.
/// </summary>
internal static class PlatformChecks
{
    private static readonly string[] Architectures = ["X86_64", "ARM64"];

    public static void Throw(RegisterTaskDefinitionRequest request)
    {
        if (!request.RuntimePlatform.TryGet(out var platform)) return;
        if (platform.CpuArchitecture.TryGet(out var architecture) && !Architectures.Contains(architecture)) throw new ClientException("Invalid CPU architecture");
        if (!platform.OperatingSystemFamily.TryGet(out var family) || family == "LINUX" || family.StartsWith("WINDOWS_SERVER_", StringComparison.Ordinal)) return;
        if (request.RequiresCompatibilities.Any(item => item.Is("FARGATE"))) throw new ClientException($"Tasks using the Fargate launch type are not supported on operating system family {family}");
    }
}
