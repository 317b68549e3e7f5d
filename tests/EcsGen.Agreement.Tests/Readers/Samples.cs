using System.Collections.Generic;
using System.IO;
using System.Linq;
using EcsGen.Agreement.Infra;
using Xunit;

namespace EcsGen.Agreement.Readers;

/// <summary>The files that the build wrote for the samples.</summary>
internal static class Samples
{
    public static IReadOnlyList<string> Files()
    {
        string[] projects = ["NginxDemo", "Shop"];
        var files = projects.SelectMany(project => Directory.GetFiles(Path.Combine(Path.GetDirectoryName(Repository.Built(project))!, "ecs"), "*.json"))
            .OrderBy(Path.GetFileName, System.StringComparer.Ordinal).ToList();
        Assert.Equal(
            [
                "nginx-demo.json", "shop-disk.capacity-provider.json", "shop-index-full.run-task.json", "shop-index.json", "shop-index.service.json",
                "shop-prod.cluster-capacity-providers.json", "shop-prod.cluster.json", "shop-web-prod.service.json", "shop-web-prod.template.json", "shop-web.json", "shop-web.service.json",
                "shop-worker.json", "shop-worker.service.json", "shop.cluster-capacity-providers.json", "shop.cluster.json",
            ],
            files.Select(Path.GetFileName));
        return files;
    }

    /// <summary>Those that are task definitions.</summary>
    public static IEnumerable<string> Definitions() => Files().Where(file => Operation(file) == "RegisterTaskDefinition");

    /// <summary>The operation that a file is a request of, by its name.</summary>
    public static string Operation(string file)
    {
        (string End, string Operation)[] kinds =
        [
            (".service.json", "CreateService"), (".cluster.json", "CreateCluster"), (".cluster-capacity-providers.json", "PutClusterCapacityProviders"),
            (".capacity-provider.json", "CreateCapacityProvider"), (".run-task.json", "RunTask"), (".json", "RegisterTaskDefinition"),
        ];
        return kinds.First(kind => file.EndsWith(kind.End, System.StringComparison.Ordinal)).Operation;
    }
}
