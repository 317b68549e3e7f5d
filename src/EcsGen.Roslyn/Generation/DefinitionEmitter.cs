using System.Linq;
using EcsGen.Json;
using EcsGen.Surface;

namespace EcsGen.Roslyn.Generation;

/// <summary>Prints what the parser decided. Every line is C# 9 and needs nothing but the base class library.</summary>
internal static class DefinitionEmitter
{
    public static string Emit(DefinitionModel model)
    {
        var code = new SourceWriter(model.Target).Open(model.Type);
        if (model.Name is { } name)
        {
            var noun = ArtifactKinds.Noun(model.Documents[0].Kind);
            var constant = MemberNames.Name(model.Owner);
            if (Writes(model, constant))
                code.Line($"/// <summary>The {noun}'s {(model.Owner == AttributeOwner.Task ? "family" : "name")}: {CSharpText.Doc(name)}.</summary>")
                    .Line($"public const string {constant} = {CSharpText.Literal(name)};");
            foreach (var document in model.Documents) Document(code, model, document);
            Artifacts(code, model, name);
        }
        foreach (var container in model.Containers) Container(code, container);
        return code.Finish();
    }

    public static string Emit(ContainerModel model)
    {
        var code = new SourceWriter(model.Target);
        for (var i = 0; i < model.Type.Declarations.Count - 1; i++)
        {
            if (i == 0 && model.Type.Namespace.Length > 0) code.Open("namespace " + model.Type.Namespace);
            code.Open(model.Type.Declarations[i]);
        }
        if (model.Type.Declarations.Count == 1 && model.Type.Namespace.Length > 0) code.Open("namespace " + model.Type.Namespace);
        Container(code, model);
        return code.Finish();
    }

    private static void Document(SourceWriter code, DefinitionModel model, DocumentModel document)
    {
        var isOwn = document == model.Documents[0];
        var member = (isOwn, model.Parameters.Count > 0) switch
        {
            (true, false) => MemberNames.Json,
            (true, true) => MemberNames.Render,
            (false, false) => MemberNames.CapacityProvidersJson,
            (false, true) => MemberNames.RenderCapacityProviders,
        };
        if (!Writes(model, member)) return;
        if (model.Parameters.Count > 0) RenderEmitter.Emit(code, model, document, member);
        else Json(code, model, document, member);
    }

    private static void Json(SourceWriter code, DefinitionModel model, DocumentModel document, string member)
    {
        code.Line($"/// <summary>The {ArtifactKinds.Noun(document.Kind)} as the JSON of a {Operation(document.Kind)} request.</summary>")
            .Line($"public static string {member} => {CSharpText.Literal(document.Text)};");
        if (!model.Target.HasSpan || member != MemberNames.Json || !Writes(model, MemberNames.JsonUtf8)) return;
        // made on first use from the one text: a literal of bytes would be a third copy, and would change the reference assembly with every edit
        code.Line($"private static byte[]? {MemberNames.Utf8Field}{model.Suffix};")
            .Line($"/// <summary>The {ArtifactKinds.Noun(document.Kind)} as JSON in UTF-8.</summary>")
            .Line($"public static global::System.ReadOnlySpan<byte> JsonUtf8 => {MemberNames.Utf8Field}{model.Suffix} ??= global::System.Text.Encoding.UTF8.GetBytes(Json);");
    }

    private static void Artifacts(SourceWriter code, DefinitionModel model, string name)
    {
        var unread = model.Unread.Length > 0 ? ", Unread = " + CSharpText.Literal(model.Unread) : "";
        foreach (var document in model.Documents)
            code.Line($"[global::EcsGen.CompilerServices.Artifact({CSharpText.Literal(document.Kind)}, {CSharpText.Literal(name)}, {CSharpText.Literal(document.Text)}{(document == model.Documents[0] ? unread : "")})]");
        code.Line($"private static void {MemberNames.ArtifactMethod}{model.Suffix}() {{ }}");
    }

    private static void Container(SourceWriter code, ContainerModel container)
    {
        code.Open(container.Type.Declarations[container.Type.Declarations.Count - 1])
            .Line($"/// <summary>The container's name: {CSharpText.Doc(container.Name)}.</summary>")
            .Line($"public const string ContainerName = {CSharpText.Literal(container.Name)};");
        VariableEmitter.Emit(code, container);
        code.Close();
    }

    private static string Operation(string kind) => kind switch
    {
        ArtifactKinds.Service => "CreateService",
        ArtifactKinds.Cluster => "CreateCluster",
        ArtifactKinds.ClusterCapacityProviders => "PutClusterCapacityProviders",
        ArtifactKinds.CapacityProvider => "CreateCapacityProvider",
        ArtifactKinds.RunTask => "RunTask",
        _ => "RegisterTaskDefinition",
    };

    private static bool Writes(DefinitionModel model, string member) => !model.Taken.Contains(member);
}
