namespace Shop;

/// <summary>Where the shop runs.</summary>
internal static class Site
{
    public const string Region = "eu-central-1";
    public const string Account = "123456789012";
    public const string Registry = Account + ".dkr.ecr." + Region + ".amazonaws.com";
    public const string ExecutionRole = "arn:aws:iam::" + Account + ":role/shop-execution";
    public const string TaskRole = "arn:aws:iam::" + Account + ":role/shop-task";
    public const string DatabasePassword = "arn:aws:secretsmanager:" + Region + ":" + Account + ":secret:shop/db-AbCdEf:password::";
}
