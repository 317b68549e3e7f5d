using System.Linq;

namespace EcsGen.Rules;

/// <summary>A task definition of ten containers without a mistake. The benchmark of the rules judges the same one.</summary>
internal static class CleanDefinition
{
    public static string Json { get; } = $$"""
        {
          "family": "shop-web", "taskRoleArn": "arn:aws:iam::123456789012:role/web", "executionRoleArn": "arn:aws:iam::123456789012:role/execution",
          "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "4096", "memory": "8192",
          "runtimePlatform": { "cpuArchitecture": "ARM64", "operatingSystemFamily": "LINUX" }, "tags": [{ "key": "team", "value": "shop" }],
          "volumes": [{ "name": "data", "efsVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0", "transitEncryption": "ENABLED" } }],
          "containerDefinitions": [{{string.Join(",", Enumerable.Range(0, 10).Select(Container))}}]
        }
        """;

    private static string Container(int number) => $$"""
        {
          "name": "c{{number}}", "image": "public.ecr.aws/shop/c{{number}}:1.{{number}}", "cpu": 128, "memory": 512, "memoryReservation": 256, "user": "1000:1000", "stopTimeout": 60,
          "portMappings": [{ "containerPort": {{8000 + number}}, "name": "p{{number}}", "appProtocol": "http" }],
          "environment": [{{string.Join(",", Enumerable.Range(0, 10).Select(i => $$"""{ "name": "VAR_{{i}}", "value": "value {{i}}" }"""))}}],
          "secrets": [{ "name": "DB", "valueFrom": "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf:password::" }, { "name": "API", "valueFrom": "arn:aws:ssm:us-east-1:123456789012:parameter/api" }],
          "logConfiguration": { "logDriver": "awslogs", "options": { "awslogs-group": "/ecs/shop", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "c{{number}}" } },
          "healthCheck": { "command": ["CMD-SHELL", "curl -f http://localhost/ || exit 1"], "interval": 30, "timeout": 5, "retries": 3, "startPeriod": 10 },
          "mountPoints": [{ "sourceVolume": "data", "containerPath": "/data" }], "ulimits": [{ "name": "nofile", "softLimit": 1024, "hardLimit": 4096 }],
          "linuxParameters": { "initProcessEnabled": true, "capabilities": { "drop": ["ALL"] } }, "readonlyRootFilesystem": true
          {{(number > 0 ? """, "dependsOn": [{ "containerName": "c0", "condition": "HEALTHY" }]""" : "")}}
        }
        """;
}
