namespace EcsGen.Testing.Cluster;

/// <summary>The ARNs and ids of one account in one region.</summary>
internal sealed class Names(string region, string account)
{
    public string Region => region;

    public string Account => account;

    public string Prefix { get; } = $"arn:aws:ecs:{region}:{account}:";

    public string Cluster(string name) => Prefix + "cluster/" + name;

    public string TaskDefinition(string family, int revision) => $"{Prefix}task-definition/{family}:{revision}";

    public string Task(string cluster, string id) => $"{Prefix}task/{cluster}/{id}";

    public string ContainerInstance(string cluster, string id) => $"{Prefix}container-instance/{cluster}/{id}";

    public string Service(string cluster, string name) => $"{Prefix}service/{cluster}/{name}";

    public string ServiceRevision(string cluster, string service, string id) => $"{Prefix}service-revision/{cluster}/{service}/{id}";

    public string ServiceDeployment(string cluster, string service, string id) => $"{Prefix}service-deployment/{cluster}/{service}/{id}";

    public string TaskSet(string cluster, string service, string id) => $"{Prefix}task-set/{cluster}/{service}/{id}";

    public string Container(string cluster, string task, string id) => $"{Prefix}container/{cluster}/{task}/{id}";

    public string CapacityProvider(string name) => Prefix + "capacity-provider/" + name;

    /// <summary>The part of an ARN after its last slash, or the text itself when it is a name.</summary>
    public static string Short(string arnOrName) => arnOrName[(arnOrName.LastIndexOf('/') + 1)..];
}
