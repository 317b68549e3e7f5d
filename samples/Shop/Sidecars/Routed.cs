using EcsGen;

namespace Shop.Sidecars;

/// <summary>What every container that logs through <see cref="LogRouter"/> says: derive from it.</summary>
[LogConfiguration(LogDriver.Awsfirelens)]
[LogOption("Name", "cloudwatch_logs")]
[LogOption("region", Site.Region)]
[LogOption("log_group_name", "/shop/app")]
[LogOption("log_stream_prefix", "shop-")]
[DependsOn(typeof(LogRouter), ContainerCondition.Start)]
public abstract partial class Routed;
