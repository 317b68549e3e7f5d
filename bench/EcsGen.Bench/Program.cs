using EcsGen.Bench;
using System;
using EcsGen.Bench.Build;
using EcsGen.Bench.Driver;
using EcsGen.Bench.Rules;

switch (args)
{
    case ["driver", .. var options]:
        DriverBench.Run(Options.Parse(options));
        return 0;
    case ["build", .. var options]:
        await BuildBench.Run(Options.Parse(options));
        return 0;
    case ["analyzers", .. var options]:
        await AnalyzerBench.Run(Options.Parse(options));
        return 0;
    case ["rules", .. var options]:
        RulesBench.Run(Options.Parse(options));
        return 0;
    default:
        Console.Error.WriteLine("usage: driver | build | analyzers | rules  [--sizes 1,100,1000] [--repetitions 15] [--only ecsgen,floor] [--clock cpu]");
        return 1;
}
