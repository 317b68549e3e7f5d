using System;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Text;

namespace EcsGen.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        // UTF-8 without a byte order mark, and LF, wherever it goes
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        return Run(args, new Host(Console.OpenStandardInput, output, error, Directory.GetCurrentDirectory(), Environment.GetEnvironmentVariable));
    }

    /// <summary>Runs a command line. Nothing that a file or a user does gives a stack trace.</summary>
    public static int Run(string[] args, Host host)
    {
        try
        {
            var parsed = Commands.Tool.Create(host).Parse(args);
            // help on the standard output would end up in the file that a report goes to; without any argument it is what is wanted
            if (parsed.Action is ParseErrorAction wrong && args.Length > 0) wrong.ShowHelp = false;
            var code = parsed.Invoke(new() { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false });
            if (parsed.Errors.Count == 0) return code;
            if (args.Length > 0) host.Error.WriteLine($"'{Commands.Tool.PathOf(parsed.CommandResult)} --help' shows how it is used");
            return ExitCode.Usage;
        }
        catch (UsageException exception)
        {
            host.Error.WriteLine("ecsgen: " + exception.Message);
            return ExitCode.Usage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine("ecsgen: " + OneLine(exception.Message));
            return ExitCode.Usage;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            host.Error.WriteLine($"ecsgen: a mistake in ecsgen itself ({exception.GetType().Name}: {OneLine(exception.Message)}). Please report it with the file that it was given");
            return ExitCode.Internal;
        }
    }

    private static string OneLine(string text) => string.Join(" ", text.Split('\n').Select(line => line.Trim()));
}
