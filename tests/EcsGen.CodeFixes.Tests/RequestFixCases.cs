using static EcsGen.CodeFixes.Tests.Infra.Snippet;

namespace EcsGen.CodeFixes.Tests;

/// <summary>What the fixes do on services, runs, clusters and capacity providers, and about advice: rows for the tests of the fixers.</summary>
internal static class RequestFixCases
{
    private const string Two = ", TaskDefinition = typeof(Web), DesiredCount = 2";
    private const string Daemon = ", TaskDefinition = typeof(Web), SchedulingStrategy = SchedulingStrategy.Daemon";
    private const string Memory = ", Memory = 128";
    private const string Awsvpc = ", NetworkMode = NetworkMode.Awsvpc";
    private const string Network = "[AwsvpcConfiguration(\"subnet-0a1b2c3d\")]";
    private const string Group = "TargetGroupArn = \"arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef\"";
    private const string Balanced = "[LoadBalancer(typeof(Web.Nginx), 80, " + Group + ")]";
    private const string External = "[DeploymentController(DeploymentControllerType.External)]";
    private const string Fargate = ", LaunchType = LaunchType.Fargate";
    private const string Ec2 = ", LaunchType = LaunchType.Ec2";
    private const string Windows = "[RuntimePlatform(OperatingSystemFamily = OSFamily.WindowsServer2022Core)]";
    private const string Logs = "[LogConfiguration(LogDriver.Awslogs)]\n[LogOption(\"awslogs-group\", \"web\")]\n[LogOption(\"awslogs-region\", \"us-east-1\")]\n";
    private const string Group1 = "arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:0:autoScalingGroupName/web";

    /// <summary>The rule and the code: «where it is reported», ~what goes~.</summary>
    public static readonly (string Id, string Code)[] Removals =
    [
        ("ECSG2039", Web(", NetworkMode = NetworkMode.Bridge~, EnableFaultInjection = «true»~", Memory)),
        ("ECSG2042", Web("~, PidMode = «PidMode.Task»~", Memory, onDefinition: Windows)),
        ("ECSG5003", Service("~, TaskDefinition = «typeof(Web)»~, DesiredCount = 2", External)),
        ("ECSG5008", Service(Two + "~, LaunchType = «LaunchType.Ec2»~", "[CapacityProviderStrategy(\"mine\", Weight = 1)]")),
        ("ECSG5020", Service(Two + "~, Role = «\"ecs\"»~")),
        ("ECSG5021", Service(Two + "~, Role = «\"ecs\"»~", Network + "\n" + Balanced, Awsvpc)),
        ("ECSG5030", Service(Two + Fargate, "~[«PlacementConstraint(PlacementConstraintType.DistinctInstance)»]\n~" + Network, OnFargate, "")),
        ("ECSG5031", Service(Two + Fargate, "~[«PlacementStrategy(PlacementStrategyType.Random)»]\n~" + Network, OnFargate, "")),
        ("ECSG5034", Service(Two, "[PlacementStrategy(PlacementStrategyType.Random~, «\"cpu\"»~)]")),
        ("ECSG5036", Service(Two, "[PlacementConstraint(PlacementConstraintType.DistinctInstance~, «\"attribute:rack exists\"»~)]")),
        ("ECSG5040", Service(Two + Ec2 + "~, PlatformVersion = «\"1.4.0\"»~")),
        ("ECSG5053", Service(Two, "~[«AwsvpcConfiguration(\"subnet-0a1b2c3d\")»]\n~[Tag(\"team\", \"shop\")]")),
        ("ECSG5054", Service(Two + Ec2, "[AwsvpcConfiguration(\"subnet-0a1b2c3d\"~, AssignPublicIp = «true»~)]", Awsvpc)),
        ("ECSG5062", Service(Two, "[LoadBalancer(typeof(Web.Nginx), 80, " + Group + "~, LoadBalancerName = «\"classic\"»~)]")),
        ("ECSG5069", Service(Two + "~, HealthCheckGracePeriodSeconds = «60»~")),
        ("ECSG5085", Service(Two + Ec2, "[DeploymentController(DeploymentControllerType.CodeDeploy)]\n" + Balanced + "\n[DeploymentConfiguration(~MinimumHealthyPercent = «50», ~MaximumPercent = 200)]")),
        ("ECSG5092", Service(Two, "~[«LinearConfiguration(StepPercent = 20)»]\n~[Tag(\"team\", \"shop\")]")),
        ("ECSG5097", Service(", DesiredCount = 2", External + "\n~[«LoadBalancer(\"nginx\", 80, " + Group + ")»]\n~[Tag(\"team\", \"shop\")]")),
        ("ECSG5098", Service(", DesiredCount = 2~, LaunchType = «LaunchType.Ec2»~", External)),
        ("ECSG5124", Volume("VolumeType = \"gp2\"~, Iops = «3000»~")),
        ("ECSG5125", Volume("VolumeType = \"io2\", Iops = 3000~, Throughput = «200»~")),
        ("ECSG5129", Volume("VolumeType = \"gp3\"~, VolumeInitializationRate = «200»~")),
        ("ECSG5140", Service(Daemon + "~, DesiredCount = «2»~")),
        ("ECSG5141", Service(Daemon, "~[«PlacementStrategy(PlacementStrategyType.Random)»]\n~[Tag(\"team\", \"shop\")]")),
        ("ECSG5144", Service(Daemon, "~[«CapacityProviderStrategy(\"mine\", Weight = 1)»]\n~[Tag(\"team\", \"shop\")]")),
        ("ECSG9018", Web("", Memory + "~, VersionConsistency = «false»~").Replace("nginx:1.27", "nginx")),
        ("ECSG9019", Web("", Memory, Logs + "~[LogOption(\"mode\", «\"blocking\"»)]\n~[Env(\"A\", \"1\")]")),
        ("ECSG9020", Web("", Memory, "[Env(\"A\", \"1\")]\n~[Env(«\"A\"», \"2\")]\n~[Env(\"B\", \"1\")]")),
        ("ECSG9021", Web("", Memory, "~[Env(«\"ECS_CONTAINER_METADATA_URI\"», \"x\")]\n~[Env(\"B\", \"1\")]")),
        ("ECSG9023", Web("", Memory, onDefinition: "~[HostVolume(«\"data\"»)]\n~[Tag(\"team\", \"shop\")]")),
        ("ECSG9024", Web("", Memory + "~, StartTimeout = «5»~")),
        ("ECSG9027", Web("", Memory + ", Essential = false", "~[«HealthCheck(\"CMD\", \"true\")»]\n~[Env(\"A\", \"1\")]")),
        ("ECSG9029", Web("", Memory, Logs + "[LogOption(\"mode\", \"blocking\")]\n~[LogOption(\"max-buffer-size\", «\"1m\"»)]\n~[Env(\"A\", \"1\")]")),
        ("ECSG9038", Web("~, Cpu = «1024»~", Memory, onDefinition: Windows)),
        ("ECSG9041", Web("", Memory, "[LinuxParameters(~Swappiness = «10», ~InitProcessEnabled = true)]")),
    ];

    /// <summary>The rule, the code with «what is wrong», and what is right in its place; with a + what the attribute has added.</summary>
    public static readonly (string Id, string Code, string Right)[] Values =
    [
        ("ECSG2006", Web(OnFargate.Replace("Cpu = 256, ", "")).Replace("TaskDefinition", "«TaskDefinition").Replace("})]", "})»]"), "+, Cpu = 256"),
        ("ECSG2006", Web(OnFargate.Replace("256, Memory = 512", "2048"), ", Memory = 64").Replace("log:1.0\"", "log:1.0\", Memory = 64").Replace("TaskDefinition", "«TaskDefinition").Replace("})]", "})»]"), "+, Memory = 4096"),
        ("ECSG3019", Web("", Memory + ", WorkingDirectory = «\"app\"»"), "\"/app\""),
        ("ECSG4003", Web("", Memory, "[Mount(«\"datas\"», \"/data\")]", "[HostVolume(\"data\")]"), "\"data\""),
        ("ECSG4003", Web("", Memory, "[Mount(\"logs\", \"/logs\")]\n[Mount(«\"datas\"», \"/data\")]", "[HostVolume(\"data\")]\n[HostVolume(\"logs\")]"), "\"data\""),
        ("ECSG4027", Web("", Memory, "[Mount(\"data\", \"C:\\\\data\")]", Windows + "\n[DockerVolume(\"data\", Scope = Scope.Shared, Autoprovision = true, Driver = «\"rexray\"»)]"), "\"local\""),
        ("ECSG4029", Web("", Memory, "[Mount(\"data\", «\"data\"»)]", "[HostVolume(\"data\")]"), "\"/data\""),
        ("ECSG5001", Service(Two).Replace("Service(\"web\"", "Service(«\"my web\"»"), "\"my-web\""),
        ("ECSG5004", Service(Two.Replace("2", "«-1»")), "0"),
        ("ECSG5013", Service(Two, "[CapacityProviderStrategy(\"mine\", Weight = «1001»)]"), "1000"),
        ("ECSG5019", Run("PropagateTags = «PropagateTags.Service»"), "PropagateTags.TaskDefinition"),
        ("ECSG5042", Service(Two + Fargate + ", PlatformVersion = «\"1.0.0\"»", Network, OnFargate, ""), "\"1.4.0\""),
        ("ECSG5043", Service(Two + Fargate + ", PlatformVersion = «\"1.3.0\"»", Network, OnFargate + ", FargatePlatform = \"1.4.0\"", "", "[Mount(\"data\", \"/data\")]", "[EfsVolume(\"data\", \"fs-0123456789abcdef0\")]"), "\"1.4.0\""),
        ("ECSG5044", Service(Two + Fargate + ", PlatformVersion = «\"1.3.0\"»", Network, OnFargate + ", PidMode = PidMode.Task", ""), "\"1.4.0\""),
        ("ECSG5061", Service(Two, "[LoadBalancer(typeof(Web.Nginx), «8080», " + Group + ")]"), "80"),
        ("ECSG5070", Service(Two + ", HealthCheckGracePeriodSeconds = «-1»", Balanced), "0"),
        ("ECSG5080", Service(Two, "[DeploymentConfiguration(MinimumHealthyPercent = «101», MaximumPercent = 200)]"), "100"),
        ("ECSG5081", Service(Two, "[DeploymentConfiguration(MinimumHealthyPercent = «-1», MaximumPercent = 200)]"), "0"),
        ("ECSG5082", Service(Two, "[DeploymentConfiguration(MinimumHealthyPercent = 50, MaximumPercent = «90»)]"), "200"),
        ("ECSG5083", Service(Two + ", AvailabilityZoneRebalancing = false", "[DeploymentConfiguration(MinimumHealthyPercent = 100, MaximumPercent = «100»)]"), "200"),
        ("ECSG5084", Service(Two.Replace("2", "1"), "[DeploymentConfiguration(MinimumHealthyPercent = 50, MaximumPercent = «150»)]"), "200"),
        ("ECSG5088", Service(Two, "[DeploymentCircuitBreaker(true, true, ThresholdType = ThresholdType.BoundedPercent, Threshold = «101»)]"), "100"),
        ("ECSG5091", Service(Two, Balanced + "\n[DeploymentConfiguration(BakeTimeInMinutes = «1441»)]"), "1440"),
        ("ECSG5104", Connected("[ClientAlias(80, «\"Web\"»)]"), "\"web\""),
        ("ECSG5105", Connected("[ClientAlias(80)]", ", DiscoveryName = «\"Web\"»"), "\"web\""),
        ("ECSG5127", Volume("VolumeType = \"gp2\"", "«20000»"), "16384"),
        ("ECSG5128", Volume("VolumeType = «\"standard\"»"), "\"gp3\""),
        ("ECSG5142", Service(Daemon, "[DeploymentConfiguration(MinimumHealthyPercent = 0, MaximumPercent = «200»)]"), "100"),
        ("ECSG5145", Service(Daemon + ", AvailabilityZoneRebalancing = «true»"), "false"),
        ("ECSG5146", Service(Two + ", AvailabilityZoneRebalancing = true", "[DeploymentConfiguration(MinimumHealthyPercent = 50, MaximumPercent = «100»)]"), "200"),
        ("ECSG5147", Service(Two, "[DeploymentConfiguration(MinimumHealthyPercent = 50, MaximumPercent = «100»)]"), "200"),
        ("ECSG5160", Run("Count = «11»"), "10"),
        ("ECSG6001", "using EcsGen;\n\n[Cluster(«\"my prod\"»)]\npublic partial class Prod { }\n", "\"my-prod\""),
        ("ECSG6002", "using EcsGen;\n\n[Cluster(\"prod\")]\n[ClusterSetting(ClusterSettingName.ContainerInsights, «\"Enabled\"»)]\npublic partial class Prod { }\n", "\"enabled\""),
        ("ECSG6004", "using EcsGen;\n\n[Cluster(\"prod\")]\n[ExecuteCommandConfiguration(Logging = «ExecuteCommandLogging.Default», CloudWatchLogGroupName = \"exec\")]\npublic partial class Prod { }\n", "ExecuteCommandLogging.Override"),
        ("ECSG6020", Provider("TargetCapacity = 100", "«\"my own\"»"), "\"my-own\""),
        ("ECSG6023", Provider("TargetCapacity = «101»"), "100"),
        ("ECSG6024", Provider("MinimumScalingStepSize = «10», MaximumScalingStepSize = 5"), "5"),
        ("ECSG6027", "using EcsGen;\n\n[CapacityProvider(\"managed\", ClusterName = \"prod\")]\n[ManagedInstancesProvider(\"arn:aws:iam::123456789012:role/ecs\", \"arn:aws:iam::123456789012:instance-profile/ecs\", Subnets = new[] { \"subnet-0a1b2c3d\" }, SecurityGroups = new[] { \"sg-0a1b2c3d\" }, ScaleInAfter = «4000»)]\npublic partial class Managed { }\n", "3600"),
        ("ECSG9002", Web("", Memory, "[Mount(\"data\", \"/data\")]", "[«EfsVolume(\"data\", \"fs-0123456789abcdef0\")»]"), "+, TransitEncryption = true"),
        ("ECSG9010", Web("", Memory + ", ReadonlyRootFilesystem = «false»").Replace("log:1.0\"", "log:1.0\", ReadonlyRootFilesystem = true"), "true"),
        ("ECSG9010", Web("", Memory).Replace("Container(\"nginx\", Image = \"nginx:1.27\", Memory = 128)", "«Container(\"nginx\", Image = \"nginx:1.27\", Memory = 128)»").Replace("log:1.0\"", "log:1.0\", ReadonlyRootFilesystem = true"), "+, ReadonlyRootFilesystem = true"),
        ("ECSG9025", Web("", Memory, "[RestartPolicy(«false», RestartAttemptPeriod = 60)]"), "true"),
        ("ECSG9026", Web("", Memory, "[HealthCheck(\"CMD\", \"true\", Interval = 10, Timeout = «20»)]"), "10"),
        ("ECSG9031", Web("", Memory + ", Essential = «false»", "[FirelensConfiguration(FirelensConfigurationType.Fluentbit)]"), "true"),
        ("ECSG9032", Web(Awsvpc, Memory + ", StopTimeout = «300»"), "120"),
        ("ECSG9043", Web("", Memory + ", Cpu = «1»"), "1024"),
        ("ECSG9101", Service(Two + Fargate, "[AwsvpcConfiguration(\"subnet-0a1b2c3d\", AssignPublicIp = «true»)]", OnFargate, ""), "false"),
        ("ECSG9102", Service(Two + Fargate + ", PlatformVersion = «\"1.3.0\"»", Network, OnFargate, ""), "\"LATEST\""),
    ];

    private static string Run(string arguments) =>
        Service(Two).Replace("Service(\"web\", TaskDefinition = typeof(Web), DesiredCount = 2", "RunTask(TaskDefinition = typeof(Web), " + arguments);

    private static string Volume(string arguments, string size = "10") =>
        Service(
            Two + Fargate, Network + "\n[ServiceVolume(\"data\", \"arn:aws:iam::123456789012:role/ecs\", SizeInGiB = " + size + ", " + arguments + ")]",
            OnFargate + ", FargatePlatform = \"1.4.0\"", "", "[Mount(\"data\", \"/data\")]", "[Volume(\"data\", ConfiguredAtLaunch = true)]");

    private static string Connected(string alias, string arguments = "") =>
        Service(Two, "[ServiceConnect(true, Namespace = \"shop\")]")
            .Replace("WebService { }", "WebService\n{\n    [ServiceConnectService(\"http\"" + arguments + ")]\n    " + alias + "\n    public partial class Http { }\n}");

    private static string Provider(string arguments, string name = "\"own\"") =>
        "using EcsGen;\n\n[CapacityProvider(" + name + ")]\n[AutoScalingGroupProvider(\"" + Group1 + "\", ManagedScaling = true, " + arguments + ")]\npublic partial class Own { }\n";
}
