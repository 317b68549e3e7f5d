using System;
using EcsGen.Bench;
using EcsGen.Testing.Bench;

if (args is not [var what, ..]) return Usage();
var options = Options.Parse(args);
switch (what)
{
    case "placement":
        PlacementBench.Run(options);
        return 0;
    case "scale":
        ScaleBench.Run(options);
        return 0;
    default:
        return Usage();
}

static int Usage()
{
    Console.Error.WriteLine("placement | scale [--sizes 100,1000,10000] [--repetitions 5] [--clock cpu]");
    return 2;
}
