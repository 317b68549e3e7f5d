using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EcsGen.Testing.Api.Mapping;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Cluster.Tasks;

namespace EcsGen.Testing;

/// <summary>Answers what a container would ask of its task's metadata endpoint, version 4, and of the agent's task protection endpoint ("Task metadata endpoint version 4", Developer Guide).</summary>
internal sealed class MetadataHandler(EcsSimulator ecs, ContainerState container) : HttpMessageHandler
{
    private const string Host = "http://169.254.170.2";

    public static string Metadata(ContainerState container) => $"{Host}/v4/{Id(container)}";

    public static string Agent(ContainerState container) => $"{Host}/api/{Id(container)}";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri?.GetLeftPart(UriPartial.Path).TrimEnd('/') ?? "";
        if (uri == Metadata(container)) return Json(Container(container));
        if (uri == Metadata(container) + "/task") return Json(Task());
        if (uri == Agent(container) + "/task-protection/v1/state")
        {
            var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            return Json(Protection(request.Method, body));
        }
        return new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("404 page not found"), RequestMessage = request };
    }

    private static string Id(ContainerState container) => container.Task.Answer(tags: false).Containers[container.Plan.Index].RuntimeId ?? container.Task.IdText;

    private JsonObject Task()
    {
        var task = container.Task;
        return new JsonObject
        {
            ["Cluster"] = task.IsFargate ? task.Cluster.Arn : task.Cluster.Name,
            ["TaskARN"] = task.Arn,
            ["Family"] = task.Definition.Family,
            ["Revision"] = task.Definition.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["ServiceName"] = task.Owner?.ServiceName,
            ["DesiredStatus"] = task.IsDesiredStopped ? "STOPPED" : "RUNNING",
            ["KnownStatus"] = task.Status.Text(),
            ["Limits"] = new JsonObject { ["CPU"] = task.Plan.Cpu / 1024.0, ["Memory"] = task.Plan.Memory },
            ["PullStartedAt"] = Time(task.PullStartedTicks),
            ["PullStoppedAt"] = Time(task.PullStoppedTicks),
            ["AvailabilityZone"] = task.Zone,
            ["LaunchType"] = task.Launch.Kind.Text(),
            ["Containers"] = new JsonArray(task.Containers.Select(item => (JsonNode)Container(item)).ToArray()),
        };
    }

    private JsonObject Container(ContainerState item)
    {
        var answer = item.Task.Answer(tags: false).Containers[item.Plan.Index];
        var result = new JsonObject
        {
            ["DockerId"] = answer.RuntimeId,
            ["Name"] = item.Plan.Name,
            ["DockerName"] = $"ecs-{item.Task.Definition.Family}-{item.Task.Definition.Revision}-{item.Plan.Name}",
            ["Image"] = item.Plan.Image,
            ["ImageID"] = answer.ImageDigest,
            ["DesiredStatus"] = item.Task.IsDesiredStopped ? "STOPPED" : "RUNNING",
            ["KnownStatus"] = answer.LastStatus,
            ["Limits"] = new JsonObject { ["CPU"] = item.Plan.Cpu, ["Memory"] = item.Plan.Memory ?? item.Plan.MemoryReservation ?? item.Task.Plan.Memory },
            ["CreatedAt"] = Time(item.StartedTicks),
            ["StartedAt"] = Time(item.StartedTicks),
            ["Type"] = "NORMAL",
            ["ContainerARN"] = answer.ContainerArn,
            ["Networks"] = new JsonArray(new JsonObject
            {
                ["NetworkMode"] = item.Task.Definition.Definition.NetworkMode.OrDefault() ?? "bridge",
                ["IPv4Addresses"] = new JsonArray(answer.NetworkInterfaces.Select(network => (JsonNode?)network.PrivateIpv4Address).ToArray()),
            }),
        };
        if (answer.ExitCode is { } exit) result["ExitCode"] = exit;
        return result;
    }

    private JsonObject Protection(HttpMethod method, string? body)
    {
        var task = container.Task;
        var asked = body is null ? null : JsonNode.Parse(body);
        var (protectedTasks, failures) = method == HttpMethod.Put ? Update(task, asked) : Get(task);
        if (failures.Count > 0) return new JsonObject { ["failure"] = new JsonObject { ["Arn"] = failures[0].Arn, ["Reason"] = failures[0].Reason } };
        var protection = protectedTasks[0];
        return new JsonObject
        {
            ["protection"] = new JsonObject
            {
                ["ProtectionEnabled"] = protection.ProtectionEnabled,
                ["ExpirationDate"] = protection.ExpirationDate?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
                ["TaskArn"] = task.Arn,
            },
        };
    }

    private (Model.EquatableArray<Api.ProtectedTask> Tasks, Model.EquatableArray<Api.Failure> Failures) Update(TaskState task, JsonNode? asked)
    {
        var answer = ecs.UpdateTaskProtection(new UpdateTaskProtectionRequest
        {
            Cluster = task.Cluster.Name,
            Tasks = [task.Arn],
            ProtectionEnabled = asked?["ProtectionEnabled"]?.GetValue<bool>(),
            ExpiresInMinutes = asked?["ExpiresInMinutes"]?.GetValue<int>(),
        });
        return (answer.ProtectedTasks, answer.Failures);
    }

    private (Model.EquatableArray<Api.ProtectedTask> Tasks, Model.EquatableArray<Api.Failure> Failures) Get(TaskState task)
    {
        var answer = ecs.GetTaskProtection(new GetTaskProtectionRequest { Cluster = task.Cluster.Name, Tasks = [task.Arn] });
        return (answer.ProtectedTasks, answer.Failures);
    }

    private string? Time(long ticks) =>
        ticks < 0 ? null : (ecs.Now + (new TimeSpan(ticks) - ecs.Kernel.Elapsed)).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", System.Globalization.CultureInfo.InvariantCulture);

    private static HttpResponseMessage Json(JsonObject body) => new(HttpStatusCode.OK) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
}
