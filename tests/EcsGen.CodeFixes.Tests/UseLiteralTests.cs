using System.Threading.Tasks;
using Xunit;
using Verify = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.UseLiteralFix>;

namespace EcsGen.CodeFixes.Tests;

public class UseLiteralTests
{
    [Fact]
    public Task Name_of_a_container_becomes_its_text() => Verify.Fixes(
        """
        using EcsGen;

        [TaskDefinition("web")]
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128)]
            [DependsOn({|ECSG1006:Migrate.ContainerName|}, ContainerCondition.Success)]
            [Env("HOST", {|ECSG1006:Migrate.ContainerName + ".local"|})]
            public partial class Nginx;

            [Container("migrate", Image = "migrate:1.0", Memory = 128, Essential = false)]
            public partial class Migrate;
        }
        """,
        """
        using EcsGen;

        [TaskDefinition("web")]
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128)]
            [DependsOn("migrate", ContainerCondition.Success)]
            [Env("HOST", "migrate.local")]
            public partial class Nginx;

            [Container("migrate", Image = "migrate:1.0", Memory = 128, Essential = false)]
            public partial class Migrate;
        }
        """);

    [Fact]
    public Task Each_generated_name_of_a_list_becomes_its_text() => Verify.Fixes(
        """
        using EcsGen;

        [TaskDefinition("web")]
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128, Command = new[] { "--name", {|ECSG1006:ContainerName|}, {|ECSG1006:Web.Family|} })]
            public partial class Nginx { }
        }
        """,
        """
        using EcsGen;

        [TaskDefinition("web")]
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128, Command = new[] { "--name", "nginx", "web" })]
            public partial class Nginx { }
        }
        """, version: Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp9);

    [Fact]
    public Task A_constant_of_ones_own_is_left() => Verify.OffersNothing(
        """
        using EcsGen;

        [TaskDefinition("web")]
        public partial class Web
        {
            [Container(ContainerName, Image = "nginx:1.27", Memory = 128)]
            public class Nginx { public const string ContainerName = "nginx"; }
        }
        """);
}
