using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Linq;
using System.Reflection;

namespace EcsGen.Cli.Commands;

/// <summary>The command line.</summary>
internal static class Tool
{
    /// <summary>The version.</summary>
    public static string Version { get; } =
        typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static readonly Dictionary<string, string[]> Examples = new()
    {
        ["ecsgen"] = ["ecsgen check .aws/task-definition.json", "ecsgen import .aws/task-definition.json --namespace Shop --output src/Shop", "ecsgen rules ECSG3001"],
        ["check"] =
        [
            "ecsgen check .aws/task-definition.json", "ecsgen check \"**/*task-def*.json\" --format github", "aws ecs describe-task-definition --task-definition web | ecsgen check -",
            "ecsgen check deploy --format sarif --output ecsgen.sarif", "ecsgen check task.json --severity ECSG3007=warning",
        ],
        ["import"] =
        [
            "ecsgen import .aws/task-definition.json", "aws ecs describe-task-definition --task-definition web | ecsgen import - --namespace Shop --output src/Shop",
            "ecsgen import deploy --namespace Shop --output src/Shop --force",
        ],
        ["normalize"] = ["ecsgen normalize task-definition.json", "ecsgen normalize --write \".aws/*.json\"", "aws ecs describe-task-definition --task-definition web | ecsgen normalize -"],
        ["diff"] = ["ecsgen diff old.json new.json", "aws ecs describe-task-definition --task-definition web | ecsgen diff - bin/Release/net8.0/ecs/web.json"],
        ["render"] = ["ecsgen render ecs/web.template.json -p Version=1.4.0 -o web.json", "ecsgen render ecs/web.template.json --parameters prod.json --env"],
        ["rules"] = ["ecsgen rules", "ecsgen rules ECSG3001", "ecsgen rules --format json"],
        ["rehearse"] =
        [
            "ecsgen rehearse old.json new.json --service web.service.json --instances m5.large=3", "ecsgen rehearse old.json new.json --fleet instances.json --html rehearsal.html",
            "ecsgen rehearse bin/Shop.dll#web bin/Shop.dll#web --service bin/Shop.dll#web --unhealthy app",
        ],
        ["convert"] = ["ecsgen convert --to cloudformation task-definition.json --output out"],
    };

    /// <summary>The commands, for a machine.</summary>
    public static RootCommand Create(Host host)
    {
        var root = new RootCommand("Checks, imports, compares and fills Amazon ECS JSON. It never uses the network.\n\nExit codes: 0 nothing wrong, 1 errors or differences found, 2 wrong usage or a file that can't be read, 3 a mistake in ecsgen.")
        {
            CheckCommand.Create(host), ImportCommand.Create(host), NormalizeCommand.Create(host), DiffCommand.Create(host), RenderCommand.Create(host), ConvertCommand.Create(host), RehearseCommand.Create(host), RulesCommand.Create(host),
        };
        if (root.Options.OfType<HelpOption>().SingleOrDefault() is { Action: HelpAction help } option) option.Action = new HelpWithExamples(help);
        return root;
    }

    /// <summary>The examples of a command.</summary>
    public static IEnumerable<string> ExamplesOf(Command command) => Examples.TryGetValue(command is RootCommand ? "ecsgen" : command.Name, out var examples) ? examples : [];

    /// <summary>How a command is called.</summary>
    public static string PathOf(CommandResult command) => command.Command is RootCommand ? "ecsgen" : "ecsgen " + command.Command.Name;

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        // help needs no other argument
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in ExamplesOf(parseResult.CommandResult.Command)) output.WriteLine("  " + example);
            output.WriteLine();
            return code;
        }
    }
}
