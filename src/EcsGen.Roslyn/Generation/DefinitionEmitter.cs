using System.Linq;

namespace EcsGen.Roslyn.Generation;

/// <summary>Prints what the parser decided. Every line is C# 9 and needs nothing but the base class library.</summary>
internal static class DefinitionEmitter
{
    public static string Emit(DefinitionModel model)
    {
        var code = new SourceWriter(model.Target).Open(model.Type);
        if (model.Family is { } family)
        {
            if (Writes(model, DefinitionParser.Family))
                code.Line($"/// <summary>The task definition's family: {CSharpText.Doc(family)}.</summary>")
                    .Line($"public const string Family = {CSharpText.Literal(family)};");
            var text = CSharpText.Literal(model.Text);
            if (model.Parameters.Count == 0) Json(code, model, text);
            else if (Writes(model, DefinitionParser.Render)) RenderEmitter.Emit(code, model);
            Artifact(code, model, text, family);
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

    private static void Json(SourceWriter code, DefinitionModel model, string text)
    {
        var json = Writes(model, DefinitionParser.Json);
        if (json)
            code.Line("/// <summary>The task definition as the JSON of a RegisterTaskDefinition request.</summary>")
                .Line($"public static string Json => {text};");
        if (!model.Target.HasSpan || !json || !Writes(model, DefinitionParser.JsonUtf8)) return;
        // made on first use from the one text: a literal of bytes would be a third copy, and would change the reference assembly with every edit
        code.Line($"private static byte[]? {DefinitionParser.Utf8Field}{model.Suffix};")
            .Line("/// <summary>The task definition as JSON in UTF-8.</summary>")
            .Line($"public static global::System.ReadOnlySpan<byte> JsonUtf8 => {DefinitionParser.Utf8Field}{model.Suffix} ??= global::System.Text.Encoding.UTF8.GetBytes(Json);");
    }

    private static void Artifact(SourceWriter code, DefinitionModel model, string text, string family)
    {
        var unread = model.Unread.Length > 0 ? ", Unread = " + CSharpText.Literal(model.Unread) : "";
        code.Line($"[global::EcsGen.CompilerServices.TaskDefinitionArtifact({CSharpText.Literal(family)}, {text}{unread})]")
            .Line($"private static void {DefinitionParser.ArtifactMethod}{model.Suffix}() {{ }}");
    }

    private static void Container(SourceWriter code, ContainerModel container)
    {
        code.Open(container.Type.Declarations[container.Type.Declarations.Count - 1])
            .Line($"/// <summary>The container's name: {CSharpText.Doc(container.Name)}.</summary>")
            .Line($"public const string ContainerName = {CSharpText.Literal(container.Name)};");
        VariableEmitter.Emit(code, container);
        code.Close();
    }

    private static bool Writes(DefinitionModel model, string member) => !model.Taken.Contains(member);
}
