namespace Shop;

/// <summary>Where the shop runs.</summary>
internal static class Site
{
    public const string Region = "eu-central-1";
    public const string Account = "123456789012";
    public const string Registry = Account + ".dkr.ecr." + Region + ".amazonaws.com";
    public const string ExecutionRole = "arn:aws:iam::" + Account + ":role/shop-execution";
    public const string TaskRole = "arn:aws:iam::" + Account + ":role/shop-task";
    public const string TargetGroup = "arn:aws:elasticloadbalancing:" + Region + ":" + Account + ":targetgroup/";
    public const string DiskGroup = "arn:aws:autoscaling:" + Region + ":" + Account + ":autoScalingGroup:0b3b6e66-4c2d-4f1a-9a59-2f6b3d0c7e11:autoScalingGroupName/shop-disk";
    public const string DatabasePassword = "arn:aws:secretsmanager:" + Region + ":" + Account + ":secret:shop/db-AbCdEf:password::";
}
