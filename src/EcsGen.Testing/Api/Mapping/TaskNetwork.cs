using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Cluster;
using EcsGen.Testing.Cluster.Definitions;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing.Api.Mapping;

/// <summary>A task's interface and ports. Addresses follow from the task's id.</summary>
internal static class TaskNetwork
{
    private const int InterfaceNumber = -1;

    /// <summary>The interface's address; null before there is one.</summary>
    public static string? Address(TaskState task)
    {
        if (!task.Plan.IsAwsvpc || Status(task) == "PRECREATED") return null;
        var id = (ulong)task.Id;
        return string.Create(CultureInfo.InvariantCulture, $"10.0.{(id >> 8) % 256}.{4 + (id % 250)}");
    }

    public static EquatableArray<Attachment> Attachments(TaskState task)
    {
        if (!task.Plan.IsAwsvpc) return default;
        var details = new List<Model.KeyValuePair> { Pair("subnetId", Subnet(task)) };
        if (Address(task) is { } address)
        {
            var id = (ulong)(task.Id >> 64);
            details.Add(Pair("networkInterfaceId", "eni-0" + id.ToString("x16", CultureInfo.InvariantCulture)));
            details.Add(Pair("macAddress", string.Join(':', Enumerable.Range(0, 6).Select(part => (part == 0 ? 0x0a : (id >> (8 * part)) & 0xff).ToString("x2", CultureInfo.InvariantCulture)))));
            details.Add(Pair("privateIPv4Address", address));
        }
        return EquatableArray.Create(new Attachment { Id = AttachmentId(task), Type = "ElasticNetworkInterface", Status = Status(task), Details = details.ToEquatableArray() });
    }

    public static EquatableArray<NetworkInterface> Interfaces(TaskState task) =>
        Address(task) is { } address && task.Status >= TaskStatus.Pending
            ? EquatableArray.Create(new NetworkInterface { AttachmentId = AttachmentId(task), PrivateIpv4Address = address })
            : default;

    public static EquatableArray<NetworkBinding> Bindings(TaskState task, ContainerPlan plan)
    {
        if (task.Plan.IsAwsvpc || !task.Containers[plan.Index].HasEverRun) return default;
        var open = task.Plan.Containers.Take(plan.Index).Sum(container => container.Ports.Count(port => port.HostPort == 0 && port.Range is null));
        var bindings = new List<NetworkBinding>();
        foreach (var port in plan.Ports.Where(port => port.Range is null))
        {
            var host = port.HostPort > 0 ? port.HostPort : task.DynamicPorts?[open++] ?? 0;
            bindings.Add(new NetworkBinding { BindIP = "0.0.0.0", ContainerPort = port.ContainerPort, HostPort = host, Protocol = port.IsUdp ? "udp" : "tcp" });
        }
        return bindings.ToEquatableArray();
    }

    private static string Status(TaskState task) => task.Status switch
    {
        TaskStatus.Stopped => "DELETED",
        TaskStatus.Deprovisioning => "DETACHING",
        > TaskStatus.Provisioning => "ATTACHED",
        _ => IsCreated(task) ? "CREATED" : "PRECREATED",
    };

    // the interface is there once the platform has connected to it
    private static bool IsCreated(TaskState task)
    {
        var region = task.Cluster.Region;
        return region.Kernel.Elapsed.Ticks >= task.CreatedTicks + region.Timings.FargateConnects.Ticks && (task.IsFargate || task.Instance is not null);
    }

    private static string Subnet(TaskState task)
    {
        var region = task.Cluster.Region;
        return task.Launch.Subnets.FirstOrDefault(subnet => region.ZoneOf(subnet) == task.Zone) ?? (task.Launch.Subnets.Count > 0 ? task.Launch.Subnets[0] : "");
    }

    private static string AttachmentId(TaskState task) => Ids.Uuid(Ids.Derive(task.Id, InterfaceNumber));

    private static Model.KeyValuePair Pair(string name, string value) => new() { Name = name, Value = value };
}
