using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace EcsGen.Roslyn.Tests.Fuzz;

/// <summary>Sources with every kind of declaration and attribute, to be damaged.</summary>
internal static class Sources
{
    /// <summary>The design's example, with what it leaves out.</summary>
    public const string Web = """
        using EcsGen;
        namespace Shop;

        [TaskDefinition("shop-web", Cpu = 512, Memory = 1024, NetworkMode = NetworkMode.Awsvpc,
            RequiresCompatibilities = [LaunchType.Fargate], FargatePlatform = "1.4.0", Containers = [typeof(Envoy)],
            ExecutionRoleArn = "arn:aws:iam::123456789012:role/ecsTaskExecutionRole", Raw = "{ \"inferenceAccelerators\": [] }")]
        [Parameter("Version")]
        [Parameter("Retries", Member = "containerDefinitions[nginx].healthCheck.retries")]
        [EfsVolume("assets", "fs-0123456789abcdef0", TransitEncryption = true, Iam = true)]
        [RuntimePlatform(CpuArchitecture = CPUArchitecture.Arm64)]
        [EphemeralStorage(21), Tag("team", "shop"), Tag("cost", "a" + "b")]
        public partial class ShopWeb
        {
            public const string Level = "info";

            [Container("nginx", Image = "public.ecr.aws/nginx/nginx:1.27", EntryPoint = ["/bin/sh", "-c"], Order = 1)]
            [Port(Http, Name = "http"), Port(8443, HostPort = 8443, Protocol = TransportProtocol.Tcp)]
            [DependsOn(typeof(Migrate), ContainerCondition.Success)]
            [Mount("assets", "/usr/share/nginx/html", ReadOnly = true), Mount(typeof(Cache), "/cache")]
            [HealthCheck("CMD-SHELL", "curl -f http://localhost/ || exit 1", Interval = 10)]
            [LogConfiguration(LogDriver.Awslogs)]
            [LogOption("awslogs-group", "/ecs/shop"), LogSecret("token", "arn:aws:ssm:us-east-1:123456789012:parameter/token")]
            [LinuxParameters(InitProcessEnabled = true, CapabilitiesDrop = ["ALL"])]
            [Ulimit(UlimitName.Nofile, 1024, 2048), Tmpfs("/tmp", 64, MountOptions = new[] { "rw" })]
            public partial class Nginx { public const int Http = 80; }

            [Container("migrate", Image = "shop/migrate:{Version}", Essential = false, Command = new string[] { "up", "{Version}" })]
            [Env("LOG_LEVEL", Level), Env(value: "1", name: "ONE")]
            [Secret("DB_PASSWORD", "arn:aws:ssm:us-east-1:123456789012:parameter/db")]
            public partial class Migrate;

            [DockerVolume("cache", Scope = Scope.Shared, Autoprovision = true, Driver = "local")]
            [DriverOpt("type", "tmpfs"), VolumeLabel("a", "b")]
            public partial class Cache { }
        }

        [Container("envoy", Image = "envoy:1", Memory = 64)]
        [Env("A", "1")]
        public abstract partial class EnvoyBase { }

        [Container("envoy"), Remove("environment", "A"), VolumesFrom(typeof(ShopWeb.Nginx))]
        public sealed partial class Envoy : EnvoyBase { }
        """;

    /// <summary>Derived definitions, other kinds of type, parts.</summary>
    public const string Derived = """
        using EcsGen;
        namespace Shop
        {
            [TaskDefinition]
            [Tag("env", "all")]
            public abstract partial record Base { [Container("app", Image = "app:{Tag}")] [Env("A", "1")] public partial record App; }

            [TaskDefinition("prod", Cpu = 256)]
            [Parameter("Tag"), Parameter("Cpu", Member = "cpu")]
            [Remove("tags", "env"), Remove(typeof(Base.App))]
            public partial record Prod : Base
            {
                [Container("app", Image = "app:2", Memory = 128), Remove("environment")]
                public new partial record App : Base.App { }
                public static string Text => Render("1", "2") + Family + App.ContainerName;
            }

            public partial struct Outer
            {
                internal readonly partial record struct Inner
                {
                    [TaskDefinition("deep", IpcMode = IpcMode.Task), ProxyConfiguration(typeof(Side))]
                    [ProxyProperty("ProxyUID", "1337"), HostVolume("h", "/var"), PlacementConstraint(PlacementConstraintType.MemberOf, "attribute:x == y")]
                    static partial class Deep
                    {
                        [Container("side", Image = "s", Links = new[] { "other:o" }), FirelensConfiguration(FirelensConfigurationType.Fluentbit), FirelensOption("k", "v")]
                        [ResourceRequirement(ResourceType.Gpu, "1"), RestartPolicy(true), ExtraHost("h", "10.0.0.1"), SystemControl("net.core.somaxconn", "1024")]
                        [RepositoryCredentials("arn:aws:secretsmanager:us-east-1:123456789012:secret:x"), EnvironmentFile("arn:aws:s3:::b/a.env", EnvironmentFileType.S3)]
                        static partial class Side { }
                    }
                }
            }
            partial struct Outer { [Container("lone", Order = 3, Interactive = true)] partial class Lone<T> { } }
        }
        """;

    /// <summary>The sources of the samples.</summary>
    public static IEnumerable<string> Samples
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "EcsGen.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository");
            return Directory.EnumerateFiles(Path.Combine(folder, "samples"), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText)
                .Where(text => text.Contains("EcsGen", StringComparison.Ordinal));
        }
    }
}
