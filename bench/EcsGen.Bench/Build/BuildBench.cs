using System.Threading.Tasks;

namespace EcsGen.Bench.Build;

internal static class BuildBench
{
    public static Task Run(Options options) => Task.CompletedTask;
}
