using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Roslyn.Generation.Doubles;

/// <summary>Prints a double: what it consists of, and a member for each service, one-off task, container and named port. Every line is C# 9.</summary>
internal static class DoubleEmitter
{
    private const string Runtime = "global::EcsGen.Testing.";
    private const string Texts = "global::System.Collections.Generic.IReadOnlyList<";

    public static string Emit(DoubleModel model)
    {
        var code = new SourceWriter(model.Target);
        var outer = model.Type.Declarations.Take(model.Type.Declarations.Count - 1).ToEquatableArray();
        code.Open(model.Type with { Declarations = outer });
        code.Open(model.Type.Declarations[model.Type.Declarations.Count - 1] + (model.GivesBase ? " : " + Runtime + "ClusterDouble" : ""));
        Content(code, model);
        Constructors(code, model);
        foreach (var service in model.Services) Service(code, service);
        foreach (var task in model.RunTasks) RunTask(code, task);
        return code.Finish();
    }

    private static void Content(SourceWriter code, DoubleModel model)
    {
        code.Line($"private static readonly {Runtime}DoubleContent EcsGenContent = new {Runtime}DoubleContent(")
            .Line("    " + Of(model, ArtifactKinds.Cluster).Single() + ",")
            .Line("    " + (Of(model, ArtifactKinds.ClusterCapacityProviders).FirstOrDefault() ?? "null") + ",")
            .Line("    " + Array(Of(model, ArtifactKinds.CapacityProvider)) + ",")
            .Line("    " + Array(Of(model, ArtifactKinds.TaskDefinition)) + ",")
            .Line("    " + Array(Of(model, ArtifactKinds.Service)) + ",")
            .Line($"    new global::System.Collections.Generic.Dictionary<string, string> {{ {string.Join(", ", model.RunTasks.Select(task => $"[{CSharpText.Literal(task.Name)}] = {CSharpText.Literal(task.Request)}"))} }});");
    }

    private static void Constructors(SourceWriter code, DoubleModel model)
    {
        code.Line("/// <summary>The cluster at its start.</summary>")
            .Line("/// <param name=\"seed\">The seed of all chance: equal seeds and calls, equal logs.</param>")
            .Line($"public {model.Name}(ulong seed = 0) : this(new {Runtime}DoubleOptions {{ Ecs = new {Runtime}EcsOptions {{ Seed = seed }} }}) {{ }}")
            .Line("/// <summary>The cluster at its start.</summary>")
            .Line("/// <param name=\"options\">What it starts with.</param>")
            .Open($"public {model.Name}({Runtime}DoubleOptions options) : base(EcsGenContent, options)");
        foreach (var service in model.Services) code.Line($"{service.Property} = Add(new {service.Property}Service(this));");
        foreach (var task in model.RunTasks)
            code.Line($"{task.Property} = new {Runtime}RunTaskDouble<{task.Property}Task>(this, {CSharpText.Literal(task.Name)}, (cluster, arn) => new {task.Property}Task(cluster, arn));");
        code.Close();
    }

    private static void Service(SourceWriter code, ServiceMember service)
    {
        var name = CSharpText.Doc(service.Name);
        code.Line($"/// <summary>The service {name}.</summary>")
            .Line($"public {service.Property}Service {service.Property} {{ get; }}")
            .Line($"/// <summary>The service {name}.</summary>")
            .Open($"public sealed class {service.Property}Service : {Runtime}ServiceDouble")
            .Open($"internal {service.Property}Service({Runtime}ClusterDouble cluster) : base(cluster, {CSharpText.Literal(service.Name)})");
        foreach (var container in service.Containers) code.Line($"{container.Property} = new {Runtime}ServiceContainerDouble(this, {CSharpText.Literal(container.Name)});");
        code.Close();
        foreach (var container in service.Containers)
            code.Line($"/// <summary>The container {CSharpText.Doc(container.Name)} in all tasks of the service.</summary>")
                .Line($"public {Runtime}ServiceContainerDouble {container.Property} {{ get; }}");
        code.Line("/// <summary>The tasks that are meant to run.</summary>")
            .Line($"public new {Texts}{service.Property}Task> Tasks => Find(\"RUNNING\", arn => new {service.Property}Task(Cluster, arn));")
            .Line("/// <summary>The tasks that are stopped or told to, as long as ECS still lists them.</summary>")
            .Line($"public new {Texts}{service.Property}Task> StoppedTasks => Find(\"STOPPED\", arn => new {service.Property}Task(Cluster, arn));")
            .Close();
        Task(code, service.Property, "A task of the service " + name, service.Containers);
    }

    private static void RunTask(SourceWriter code, TaskMember task)
    {
        var name = CSharpText.Doc(task.Name);
        code.Line($"/// <summary>The one-off task {name}.</summary>")
            .Line($"public {Runtime}RunTaskDouble<{task.Property}Task> {task.Property} {{ get; }}");
        Task(code, task.Property, "A task of " + name, task.Containers);
    }

    private static void Task(SourceWriter code, string property, string summary, EquatableArray<ContainerMember> containers)
    {
        code.Line($"/// <summary>{summary}.</summary>")
            .Open($"public sealed class {property}Task : {Runtime}TaskDouble")
            .Line($"internal {property}Task({Runtime}ClusterDouble cluster, string arn) : base(cluster, arn) {{ }}");
        foreach (var container in containers)
        {
            code.Line($"/// <summary>The container {CSharpText.Doc(container.Name)}.</summary>")
                .Line($"public {Runtime}ContainerDouble {container.Property} => Container({CSharpText.Literal(container.Name)});");
            foreach (var port in container.Ports)
                code.Line($"/// <summary>The port of the host that leads to the port {CSharpText.Doc(port.Name)} of the container {CSharpText.Doc(container.Name)}; null while there is none.</summary>")
                    .Line($"public int? {port.Property} => {container.Property}.HostPort({port.Number});");
        }
        code.Close();
    }

    private static IEnumerable<string> Of(DoubleModel model, string kind) =>
        model.Documents.Where(document => document.Kind == kind).Select(document => CSharpText.Literal(document.Text));

    private static string Array(IEnumerable<string> literals) => $"new string[] {{ {string.Join(", ", literals)} }}";
}
