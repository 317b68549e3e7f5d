using EcsGen;

namespace Shop.Sidecars;

/// <summary>OpenTelemetry: applications send traces and metrics to it on the loopback interface.</summary>
[Container("otel-collector", Image = "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1", Essential = false, MemoryReservation = 64,
    Command = ["--config=/etc/ecs/ecs-default-config.yaml"])]
public partial class Collector : Routed;
