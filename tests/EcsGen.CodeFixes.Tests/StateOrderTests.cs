using System.Threading.Tasks;
using Xunit;
using Verify = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.StateOrderFix>;

namespace EcsGen.CodeFixes.Tests;

public class StateOrderTests
{
    [Fact]
    public Task Attributes_on_two_parts_are_numbered_as_they_stand() => Verify.Fixes(
        [("One.cs", """
            using EcsGen;

            [TaskDefinition("web")]
            [Tag("team", "shop")]
            [Tag("cost", "1", Order = -5)]
            public partial class Web
            {
                [Container("nginx", Image = "nginx:1.27", Memory = 128)]
                public class Nginx { }
            }
            """), ("Two.cs", """
            using EcsGen;

            [{|ECSG1007:Tag("stage", "test")|}]
            public partial class Web { }
            """)],
        [("One.cs", """
            using EcsGen;

            [TaskDefinition("web")]
            [Tag("team", "shop", Order = 2)]
            [Tag("cost", "1", Order = 1)]
            public partial class Web
            {
                [Container("nginx", Image = "nginx:1.27", Memory = 128)]
                public class Nginx { }
            }
            """), ("Two.cs", """
            using EcsGen;

            [Tag("stage", "test", Order = 3)]
            public partial class Web { }
            """)]);

    [Fact]
    public Task Containers_on_two_parts_are_numbered_as_they_stand() => Verify.Fixes(Containers("", "{|ECSG1007:", "|}"), Containers("", "", "", ", Order = 1", ", Order = 2"));

    [Fact]
    public Task Containers_beside_shared_ones_are_left() => Verify.OffersNothing(Containers(", Containers = new[] { typeof(Log) }", "{|ECSG1007:", "|}"));

    private static string Containers(string argument, string open, string close, string first = "", string second = "") =>
        $$"""
        using EcsGen;

        [TaskDefinition("web"{{argument}})]
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128{{first}})]
            public class Nginx { }
        }

        public partial class Web
        {
            [{{open}}Container("migrate", Image = "migrate:1.0", Memory = 128{{second}}){{close}}]
            public class Migrate { }
        }

        [Container("log", Image = "log:1.0", Memory = 128)]
        public class Log { }
        """;
}
