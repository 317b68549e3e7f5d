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
            ["nginx-demo.json", "shop-index.json", "shop-web-prod.template.json", "shop-web.json", "shop-worker.json"],
            files.Select(Path.GetFileName));
        return files;
    }
}
