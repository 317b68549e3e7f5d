using System;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using EcsGen.CompilerServices;
using EcsGen.Roslyn.Tests.Infra;
using Xunit;

namespace EcsGen.Roslyn.Tests.Generation;

/// <summary>How the JSON gets from the assembly to the build.</summary>
public class CarrierTests
{
    private const string Token = "find-me-0123456789";

    [Theory]
    [InlineData("")]
    [InlineData("[EcsGen.Parameter(\"Version\")]")]
    public async Task Text_stands_at_most_twice_in_the_assembly(string more)
    {
        var generated = await GeneratorTest.Run($$"""
            {{more}}
            [EcsGen.TaskDefinition("web")]
            public partial class Web
            {
                [EcsGen.Container("app", Image = "{Version}")]
                [EcsGen.Env("A", "{{Token}}")]
                public partial class App { }
            }
            """);
        // one of them is the attribute that the user wrote
        Assert.Equal(2 + 1, Count(generated.Bytes(), Encoding.UTF8.GetBytes(Token)) + Count(generated.Bytes(), Encoding.Unicode.GetBytes(Token)));
    }

    [Fact]
    public async Task Carrier_stands_on_a_private_method()
    {
        var generated = await GeneratorTest.Run("[EcsGen.TaskDefinition(\"web\")] public partial class Web { }");
        var type = generated.Load().GetType("Web")!;
        var carrier = Carrier(type);
        Assert.Equal("task-definition", carrier.ConstructorArguments[0].Value);
        Assert.Equal("web", carrier.ConstructorArguments[1].Value);
        Assert.Equal(generated.Json("Web"), carrier.ConstructorArguments[2].Value);
        Assert.Empty(carrier.NamedArguments);
    }

    [Fact]
    public async Task Json_of_a_public_definition_is_not_in_the_reference_assembly()
    {
        var generated = await GeneratorTest.Run("[EcsGen.TaskDefinition(\"web\")] public partial class Web { }");
        var reference = ReferenceAssembly(generated);
        Assert.Contains("get_JsonUtf8", Encoding.UTF8.GetString(reference), StringComparison.Ordinal);
        Assert.Equal(0, Count(reference, Encoding.UTF8.GetBytes("\"family\"")) + Count(reference, Encoding.Unicode.GetBytes("\"family\"")));
    }

    [Fact]
    public async Task Argument_that_has_no_value_is_named_as_unread()
    {
        var generated = await new GeneratorTest().RunAll("""
            [EcsGen.TaskDefinition("web")]
            public partial class Web { [EcsGen.Container("a", Image = {|CS0103:Missing|})] public partial class A { } }
            """);
        Assert.Contains("Unread = \"ContainerAttribute.Image\"", generated.Text, StringComparison.Ordinal);
    }

    /// <summary>The attribute that carries a definition's text.</summary>
    public static CustomAttributeData Carrier(Type type) => type
        .GetMethods(BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => method.IsPrivate)
        .SelectMany(method => method.GetCustomAttributesData())
        .Single(attribute => attribute.AttributeType == typeof(ArtifactAttribute));

    private static byte[] ReferenceAssembly(Generated generated)
    {
        var stream = new System.IO.MemoryStream();
        Assert.True(generated.After.Emit(stream, options: new Microsoft.CodeAnalysis.Emit.EmitOptions(metadataOnly: true, includePrivateMembers: false)).Success);
        return stream.ToArray();
    }

    private static int Count(byte[] bytes, byte[] pattern)
    {
        var count = 0;
        for (var at = bytes.AsSpan().IndexOf(pattern); at >= 0; count++)
        {
            var next = bytes.AsSpan(at + 1).IndexOf(pattern);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return count;
    }
}
