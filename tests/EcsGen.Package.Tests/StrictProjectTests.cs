using System.Threading.Tasks;
using EcsGen.Package.Infra;
using Xunit;

namespace EcsGen.Package;

public class StrictProjectTests(PackedFeed feed)
{
    private const string Definitions = """
        using EcsGen;

        [assembly: System.CLSCompliant(false)]

        namespace Strict;

        /// <summary>A definition with nested containers.</summary>
        [TaskDefinition("web", Cpu = 256, Memory = 512), Parameter("Version"), Parameter("Interval", Member = "containerDefinitions[app].healthCheck.interval")]
        public partial class Web
        {
            /// <summary>A public nested class, as CA1034 does not like it.</summary>
            [Container("app", Image = "shop/app:{Version}"), HealthCheck("CMD-SHELL", "true")]
            public partial class App { }

            [Container("side", Image = "shop/side:1")]
            internal sealed partial class Side { }
        }

        /// <summary>A definition that derives from another.</summary>
        [TaskDefinition("web-prod", Memory = 1024)]
        public partial class WebProd : Web { }

        [TaskDefinition("collections", Cpu = 256, Memory = 512)]
        internal sealed partial class Collections
        {
            [Container("app", Image = "shop/app:1")]
            internal sealed partial class App { }
        }
        """;

    [Theory]
    [InlineData("enable")]
    [InlineData("disable")]
    public async Task All_rules_of_NET_as_errors_find_nothing_in_definitions_or_in_what_is_generated(string nullable)
    {
        var scratch = new Scratch(feed);
        scratch.Write("Library/Library.csproj", Projects.Library(
            $"<TargetFramework>net10.0</TargetFramework><AnalysisLevel>latest-all</AnalysisLevel><TreatWarningsAsErrors>true</TreatWarningsAsErrors><GenerateDocumentationFile>true</GenerateDocumentationFile><Nullable>{nullable}</Nullable>"));
        scratch.Write("Library/Web.cs", Definitions);
        (await scratch.Build("Library")).Succeeded();

        Assert.Equal(["collections.json", "web-prod.template.json", "web.template.json"], scratch.Files("Library/bin/Debug/net10.0/ecs"));
    }
}
