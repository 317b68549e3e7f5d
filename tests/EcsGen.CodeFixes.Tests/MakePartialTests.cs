using System.Threading.Tasks;
using Xunit;
using Verify = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.MakePartialFix>;

namespace EcsGen.CodeFixes.Tests;

public class MakePartialTests
{
    [Fact]
    public Task Type_and_all_around_it_become_partial() => Verify.Fixes(
        """
        using EcsGen;

        /// <summary>Ours.</summary>
        public static class Definitions
        {
            internal struct Inner
            {
                // the shop
                [TaskDefinition("web")] // kept
                public sealed class {|ECSG1001:Web|}
                {
                    [Container("nginx", Image = "nginx:1.27", Memory = 128)]
                    public class Nginx { }
                }
            }
        }
        """,
        """
        using EcsGen;

        /// <summary>Ours.</summary>
        public static partial class Definitions
        {
            internal partial struct Inner
            {
                // the shop
                [TaskDefinition("web")] // kept
                public sealed partial class Web
                {
                    [Container("nginx", Image = "nginx:1.27", Memory = 128)]
                    public class Nginx { }
                }
            }
        }
        """);

    [Fact]
    public Task Types_in_one_class_are_fixed_together() => Verify.Fixes(
        """
        using EcsGen;

        class Definitions
        {
            [TaskDefinition("web")]
            public class {|ECSG1001:Web|}
            {
                [Container("nginx", Image = "nginx:1.27", Memory = 128)]
                public class Nginx { }
            }

            [TaskDefinition("worker")]
            public partial class {|ECSG1001:Worker|}
            {
                [Container("worker", Image = "worker:1.0", Memory = 128)]
                public class Main { }
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

            [TaskDefinition("worker")]
            public partial class Worker
            {
                [Container("worker", Image = "worker:1.0", Memory = 128)]
                public class Main { }
            }
        }
        """);

    [Fact]
    public Task Generic_class_is_left() => Verify.OffersNothing(
        """
        using EcsGen;

        [TaskDefinition("web")]
        public class {|ECSG1003:Web|}<T>
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128)]
            public class Nginx { }
        }
        """);
}
