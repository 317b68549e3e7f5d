namespace EcsGen.Roslyn.Generation;

/// <summary>Prints the names of a container's variables, and what reads their values in the running container: the application and the definition can't drift apart.</summary>
internal static class VariableEmitter
{
    private const string Environment = "global::System.Environment.GetEnvironmentVariable(name)";

    public static void Emit(SourceWriter code, ContainerModel container)
    {
        if (container.Variables.Count == 0) return;
        code.Line("/// <summary>The environment variables that the definition gives this container, secrets included.</summary>")
            .Open($"public static class {VariableNames.Variables}");
        foreach (var variable in container.Variables)
            code.Line($"/// <summary>{CSharpText.Doc(variable.Name)}</summary>")
                .Line($"public const string {TypeFacts.Identifier(variable.Identifier)} = {CSharpText.Literal(variable.Name)};");
        code.Line("/// <summary>The value of a variable in this process.</summary>")
            .Line("/// <param name=\"name\">One of the names above.</param>")
            .Line("/// <exception cref=\"global::System.InvalidOperationException\">The variable is not set.</exception>")
            .Line($"public static string Get(string name) => {Environment} ?? throw new global::System.InvalidOperationException(\"The environment variable \" + name + \" is not set. The container \" + {CSharpText.Literal(container.Name)} + \" gets it from its task definition.\");")
            .Close();
    }
}
