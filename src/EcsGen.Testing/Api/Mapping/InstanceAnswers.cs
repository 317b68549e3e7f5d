using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster.Instances;

namespace EcsGen.Testing.Api.Mapping;

/// <summary>Container instances as answers.</summary>
internal static class InstanceAnswers
{
    public static ContainerInstance Answer(this InstanceState state, bool tags)
    {
        var size = state.Ledger.Size;
        return new ContainerInstance
        {
            ContainerInstanceArn = state.Arn,
            Ec2InstanceId = state.Ec2InstanceId,
            CapacityProviderName = state.CapacityProvider,
            Version = state.Version,
            VersionInfo = new VersionInfo { AgentVersion = state.AgentVersion },
            Status = state.StatusText,
            AgentConnected = state.AgentConnected,
            RunningTasksCount = state.Tasks.Count(task => task.CountsAsRunning),
            PendingTasksCount = state.Tasks.Count(task => task.CountsAsPending),
            RegisteredAt = state.RegisteredAt,
            Attributes = state.Attributes.Select(attribute => new Attribute { Name = attribute.Key, Value = attribute.Value }).ToEquatableArray(),
            RegisteredResources = Resources(size.Cpu, size.Memory, size.ReservedTcpPorts, size.ReservedUdpPorts, size.Gpus),
            RemainingResources = Resources(state.Ledger.FreeCpu, state.Ledger.FreeMemory, state.Ledger.TcpPorts, state.Ledger.UdpPorts, state.Ledger.FreeGpus),
            Tags = tags ? state.Tags.Answer() : default,
        };
    }

    // ports are those in use, in both lists: what is reserved when nothing runs, and what is taken now
    private static EquatableArray<Resource> Resources(int cpu, int memory, IEnumerable<int> tcp, IEnumerable<int> udp, int gpus)
    {
        var resources = new List<Resource>
        {
            new() { Name = "CPU", Type = "INTEGER", IntegerValue = cpu },
            new() { Name = "MEMORY", Type = "INTEGER", IntegerValue = memory },
            new() { Name = "PORTS", Type = "STRINGSET", StringSetValue = Texts(tcp) },
            new() { Name = "PORTS_UDP", Type = "STRINGSET", StringSetValue = Texts(udp) },
        };
        if (gpus > 0) resources.Add(new Resource { Name = "GPU", Type = "STRINGSET", StringSetValue = Enumerable.Range(0, gpus).Select(gpu => "GPU-" + Text(gpu)).ToEquatableArray() });
        return resources.ToEquatableArray();
    }

    private static EquatableArray<string> Texts(IEnumerable<int> ports) => ports.Order().Select(Text).ToEquatableArray();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
