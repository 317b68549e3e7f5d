using System.Threading.Tasks;
using Xunit;
using Fix = EcsGen.CodeFixes.FargateSizeFix;
using Verify = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.FargateSizeFix>;

namespace EcsGen.CodeFixes.Tests;

public class FargateSizeTests
{
    [Theory]
    [InlineData("256", "600", "512")]
    [InlineData("256", "4096", "2048")]
    [InlineData("1024", "512", "2048")]
    public Task Memory_becomes_the_nearest_for_the_cpu(string cpu, string memory, string nearest) =>
        Verify.Fixes(Web($"Cpu = {cpu}, Memory = {{|ECSG2005:{memory}|}}"), Web($"Cpu = {cpu}, Memory = {nearest}"), Fix.MemoryKey);

    [Theory]
    [InlineData("256", "4096", "512")]
    [InlineData("1024", "512", "256")]
    public Task Cpu_becomes_the_nearest_for_the_memory(string cpu, string memory, string nearest) =>
        Verify.Fixes(Web($"Cpu = {cpu}, Memory = {{|ECSG2005:{memory}|}}"), Web($"Cpu = {nearest}, Memory = {memory}"), Fix.CpuKey);

    [Theory]
    [InlineData("300", "512", "256", "512")]
    [InlineData("1", "1000", "256", "1024")]
    public Task Cpu_that_Fargate_has_not_becomes_the_nearest(string cpu, string memory, string newCpu, string newMemory) =>
        Verify.Fixes(Web($"Cpu = {{|ECSG2005:{cpu}|}}, Memory = {memory}"), Web($"Cpu = {newCpu}, Memory = {newMemory}"), Fix.CpuKey);

    [Fact]
    public Task Cpu_that_a_base_states_is_left() => Verify.OffersNothing(
        $$"""
        using EcsGen;

        [TaskDefinition(Cpu = 300, RequiresCompatibilities = new[] { LaunchType.Fargate }, NetworkMode = NetworkMode.Awsvpc)]
        public abstract partial class Base
        {
            [Container("nginx", Image = "nginx:1.27")]
            public class Nginx { }
        }

        [{|ECSG2005:TaskDefinition("web", Memory = 600)|}]
        public partial class Web : Base { }
        """);

    private static string Web(string size) =>
        $$"""
        using EcsGen;

        [TaskDefinition("web", {{size}}, NetworkMode = NetworkMode.Awsvpc,
            RequiresCompatibilities = new[] { LaunchType.Fargate })]
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27")]
            public class Nginx { }
        }
        """;
}
