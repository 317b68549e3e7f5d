using System.Threading.Tasks;
using Xunit;
using Verify = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.RemoveFileModifierFix>;

namespace EcsGen.CodeFixes.Tests;

public class RemoveFileModifierTests
{
    [Fact]
    public Task Every_part_loses_the_modifier() => Verify.Fixes(
        """
        using EcsGen;

        [TaskDefinition("web")]
        file sealed partial class {|ECSG1002:Web|}
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128)]
            public class Nginx { }
        }

        file partial class Web { public const int Port = 80; }

        [TaskDefinition("worker")]
        file partial class {|ECSG1002:Worker|}
        {
            [Container("worker", Image = "worker:1.0", Memory = 128)]
            public class Main { }
        }
        """,
        """
        using EcsGen;

        [TaskDefinition("web")]
        sealed partial class Web
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128)]
            public class Nginx { }
        }

        partial class Web { public const int Port = 80; }

        [TaskDefinition("worker")]
        partial class Worker
        {
            [Container("worker", Image = "worker:1.0", Memory = 128)]
            public class Main { }
        }
        """);

    [Fact]
    public Task Type_around_the_definition_loses_the_modifier() => Verify.Fixes(
        """
        using EcsGen;

        file partial class Definitions
        {
            [TaskDefinition("web")]
            public partial class {|ECSG1002:Web|}
            {
                [Container("nginx", Image = "nginx:1.27", Memory = 128)]
                public class Nginx { }
            }
        }
        """,
        """
        using EcsGen;

        partial class Definitions
        {
            [TaskDefinition("web")]
            public partial class Web
            {
                [Container("nginx", Image = "nginx:1.27", Memory = 128)]
                public class Nginx { }
            }
        }
        """);

    [Fact]
    public Task Name_that_is_taken_outside_of_the_file_keeps_it() => Verify.OffersNothing(
        ("Web.cs", Web("")),
        ("Other.cs", "public class Web { }"));

    [Fact]
    public Task Base_that_is_file_local_keeps_it() => Verify.OffersNothing(Web(" : Base") + "\n\nfile class Base { }");

    private static string Web(string bases) =>
        $$"""
        using EcsGen;

        [TaskDefinition("web")]
        file partial class {|ECSG1002:Web|}{{bases}}
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128)]
            public class Nginx { }
        }
        """;
}
