using System.Threading.Tasks;
using Xunit;
using Verify = EcsGen.CodeFixes.Tests.Infra.Verify<EcsGen.CodeFixes.RemoveAttributeFix>;

namespace EcsGen.CodeFixes.Tests;

public class RemoveAttributeTests
{
    [Fact]
    public Task Attributes_without_effect_go_with_their_lines() => Verify.Fixes(
        """
        using EcsGen;

        [TaskDefinition("web")]
        [{|ECSG1008:Port(80)|}]
        // said of the class
        [{|ECSG1008:Env("A", "1")|}, {|ECSG1008:Env("B", "2")|}]
        [Parameter("Tag"), {|ECSG1008:Env("C", "3")|}]
        public partial class Web
        {
            [{|ECSG1008:Tag("team", "shop")|}, Container("nginx", Image = "nginx:{Tag}", Memory = 128)] [{|ECSG1008:EphemeralStorage(30)|}] public class Nginx { }
        }
        """,
        """
        using EcsGen;

        [TaskDefinition("web")]
        // said of the class
        [Parameter("Tag")]
        public partial class Web
        {
            [Container("nginx", Image = "nginx:{Tag}", Memory = 128)] public class Nginx { }
        }
        """);

    [Fact]
    public Task Documentation_of_the_class_stays() => Verify.Fixes(
        """
        using EcsGen;

        /// <summary>Not a container.</summary>
        [{|ECSG1008:Env("A", "1")|}]
        public class Settings { }
        """,
        """
        using EcsGen;

        /// <summary>Not a container.</summary>
        public class Settings { }
        """);

    [Fact]
    public Task Removal_of_nothing_goes() => Verify.Fixes(
        """
        using EcsGen;

        [TaskDefinition("web")]
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128)]
            [Env("A", "1")]
            public class Nginx { }
        }

        [TaskDefinition("web-test")]
        [Remove({|ECSG1013:"tags"|}, "team")]
        [Remove({|ECSG1013:"ephemeralStorage"|})]
        public partial class WebTest : Web { }
        """,
        """
        using EcsGen;

        [TaskDefinition("web")]
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128)]
            [Env("A", "1")]
            public class Nginx { }
        }

        [TaskDefinition("web-test")]
        public partial class WebTest : Web { }
        """);

    [Fact]
    public Task Removal_with_several_keys_is_left_to_be_corrected() => Verify.OffersNothing(
        """
        using EcsGen;

        [TaskDefinition("web")]
        [Tag("team", "shop")]
        public partial class Web
        {
            [Container("nginx", Image = "nginx:1.27", Memory = 128)]
            public class Nginx { }
        }

        [TaskDefinition("web-test")]
        [Remove({|ECSG1013:"tags"|}, "team", "taem")]
        public partial class WebTest : Web { }
        """);
}
