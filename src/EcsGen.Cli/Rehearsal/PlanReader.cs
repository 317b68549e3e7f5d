using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EcsGen.Build;
using EcsGen.Cli.Documents;
using EcsGen.Cli.Files;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Cli.Rehearsal;

/// <summary>Reads what a rehearsal is given: JSON files, or documents of a compiled assembly as <c>Shop.dll#web</c>.</summary>
internal sealed class PlanReader(Host host)
{
    public RegisterTaskDefinitionRequest Definition(string argument) => RegisterTaskDefinitionRequest.FromNode(Read(argument, DocumentKind.TaskDefinition, "a task definition"));

    /// <summary>The service; without a file, two tasks where the definition can run.</summary>
    public CreateServiceRequest Service(string? argument, RegisterTaskDefinitionRequest definition)
    {
        var isFargate = definition.RequiresCompatibilities.Known().Any(item => item.Value == "FARGATE");
        var service = argument is null
            ? new CreateServiceRequest { ServiceName = "service", DesiredCount = 2, LaunchType = isFargate ? "FARGATE" : "EC2" }
            : CreateServiceRequest.FromNode(Read(argument, DocumentKind.Service, "a service"));
        if (service.CapacityProviderStrategy.Known().Any(item => item.Value.CapacityProvider.OrDefault()?.StartsWith("FARGATE", StringComparison.Ordinal) == false))
        {
            host.Error.WriteLine("ecsgen: the service's capacity providers are not rehearsed, its tasks run on the instances that are given");
            service = service with { CapacityProviderStrategy = default, LaunchType = "EC2" };
        }
        return service.NetworkConfiguration.IsSet || !definition.NetworkMode.Is("awsvpc")
            ? service with { ServiceName = service.ServiceName.OrDefault() ?? "service" }
            : service with { ServiceName = service.ServiceName.OrDefault() ?? "service", NetworkConfiguration = new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = new[] { "subnet-0a" } } } };
    }

    /// <summary>A type and a number, as <c>m5.large=3</c>; a container and a code, as <c>app=1</c>.</summary>
    public static (string Name, int Number) Pair(string option, string text)
    {
        var sign = text.LastIndexOf('=');
        return sign > 0 && int.TryParse(text.AsSpan(sign + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? (text[..sign], number)
            : throw new UsageException($"{option} {text}: write a name, = and a whole number, as {(option == "--instances" ? "m5.large=3" : "app=1")}");
    }

    public string Text(string path)
    {
        var input = new InputFiles(host).One(path);
        return System.Text.Encoding.UTF8.GetString(input.Bytes);
    }

    private Node Read(string argument, DocumentKind kind, string what)
    {
        var hash = argument.LastIndexOf(".dll#", StringComparison.OrdinalIgnoreCase);
        var documents = hash < 0 ? Documented.Of(new InputFiles(host).One(argument)).Select(document => (document.Kind, document.Node)) : OfAssembly(argument[..(hash + 4)], argument[(hash + 5)..]);
        var found = documents.FirstOrDefault(document => document.Kind == kind);
        if (found.Node is null) throw new UsageException($"{argument} has not {what}: give a file with one, or Assembly.dll#name for what a class says");
        // what another tool fills in is its own name here; a number has to be there
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        return Conform.To(DocumentShapes.Of(kind), Placeholders.Fill(found.Node, name => name, missing)).Node;
    }

    private List<(DocumentKind Kind, Node Node)> OfAssembly(string path, string name)
    {
        var full = Path.GetFullPath(path, host.Folder);
        if (!File.Exists(full)) throw new UsageException($"{path}: there is no such file");
        try
        {
            return ArtifactReader.Read(full).Where(artifact => artifact.Name == name && ArtifactKinds.Parse(artifact.Kind) is not null)
                .Select(artifact => (ArtifactKinds.Parse(artifact.Kind)!.Value, JsonReader.Read(CarrierText.Fill(artifact.Text, CarrierText.Names(artifact.Text).ToDictionary(hole => hole), out _, out _) ?? CarrierText.ToFileText(artifact.Text)).Root!))
                .ToList();
        }
        catch (BadImageFormatException exception)
        {
            throw new UsageException($"{path} is no .NET assembly: {exception.Message}", exception);
        }
    }
}
