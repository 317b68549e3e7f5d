using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Bench;

/// <summary>The fixed inputs. Each is one file per type, and one file that has nothing to do with any generator.</summary>
internal static class Sources
{
    /// <summary>
    /// A definition: a container with 3 environment entries, 1 secret, 1 port, 3 log options, a health check and a dependsOn, and a plain sidecar.
    /// </summary>
    public static string Definition(int i, int version = 0) => $$"""
        using EcsGen;

        namespace Bench;

        [TaskDefinition("family-{{i}}", Cpu = 512, Memory = 1024, NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = [LaunchType.Fargate],
            ExecutionRoleArn = "arn:aws:iam::123456789012:role/ecsTaskExecutionRole")]
        public partial class Definition{{i}}
        {
            [Container("web", Image = "public.ecr.aws/nginx/nginx:1.27")]
            [Env("ASPNETCORE_URLS", "http://+:8080")]
            [Env("LOG_LEVEL", "info")]
            [Env("REVISION", "{{version}}")]
            [Secret("DB_PASSWORD", "arn:aws:ssm:us-east-1:123456789012:parameter/db{{i}}")]
            [Port(8080)]
            [LogConfiguration(LogDriver.Awslogs)]
            [LogOption("awslogs-group", "/ecs/family-{{i}}")]
            [LogOption("awslogs-region", "us-east-1")]
            [LogOption("awslogs-stream-prefix", "web")]
            [HealthCheck("CMD-SHELL", "curl -f http://localhost:8080/ || exit 1", Interval = 10)]
            [DependsOn(typeof(Sidecar), ContainerCondition.Start)]
            public partial class Web;

            [Container("sidecar", Image = "public.ecr.aws/docker/library/busybox:1.37")]
            public partial class Sidecar;
        }

        """;

    public static string JsonType(int i, int version = 0) => $$"""
        namespace Bench;

        public class Type{{i}}
        {
            {{Properties(version)}}
        }

        """;

    /// <summary>One context for one type.</summary>
    public static string JsonContext(int i) => $$"""
        namespace Bench;

        [System.Text.Json.Serialization.JsonSerializable(typeof(Type{{i}}))]
        public partial class Context{{i}} : System.Text.Json.Serialization.JsonSerializerContext;

        """;

    /// <summary>One context for all types.</summary>
    public static string JsonContextOfAll(int count) => $$"""
        namespace Bench;

        {{string.Concat(Enumerable.Range(0, count).Select(i => $"[System.Text.Json.Serialization.JsonSerializable(typeof(Type{i}))]\n"))}}
        public partial class Context : System.Text.Json.Serialization.JsonSerializerContext;

        """;

    public static string Mapper(int i, int version = 0) => $$"""
        namespace Bench;

        public class From{{i}}
        {
            {{Properties(version)}}
        }

        public class To{{i}}
        {
            {{Properties(version)}}
        }

        [Riok.Mapperly.Abstractions.Mapper]
        public partial class Mapper{{i}}
        {
            public partial To{{i}} Map(From{{i}} from);
        }

        """;

    /// <summary>A file without any annotated type; the body of its method is what an unrelated edit changes.</summary>
    public static string Unrelated(int version = 0, string member = "") => $$"""
        namespace Bench;

        public static class Program
        {
            {{member}}
            public static void Main() => System.Console.WriteLine("{{version}}");
        }

        """;

    private static string Properties(int version) => string.Join("\n    ",
        ((IEnumerable<string>)["int Id", "string? Name", "string? Owner", "double Weight", "bool IsOpen", "long Size", "decimal Price", $"int Revision{version}"])
            .Select(property => $"public {property} {{ get; set; }}"));
}
