using EcsGen;

namespace Shop.Sidecars;

/// <summary>FireLens: takes the logs of the other containers and sends them to CloudWatch. Its own go there directly.</summary>
[Container("log-router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5", MemoryReservation = 50)]
[FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
[FirelensOption("enable-ecs-log-metadata", "true")]
[LogConfiguration(LogDriver.Awslogs)]
[LogOption("awslogs-group", "/shop/log-router")]
[LogOption("awslogs-region", Site.Region)]
[LogOption("awslogs-stream-prefix", "firelens")]
public partial class LogRouter;
