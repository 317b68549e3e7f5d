using System.Threading.Tasks;
using Xunit;

namespace EcsGen.Roslyn.Tests.Analyzers;

/// <summary>An attribute that stands where it is in no JSON.</summary>
public sealed class NoEffectTests
{
    [Theory]
    [InlineData("[{|ECSG1008:Env(\"A\", \"b\")|}] public class X { }")]
    [InlineData("[{|ECSG1008:Tag(\"A\", \"b\")|}] public class X { }")]
    [InlineData("[Container(\"x\"), {|ECSG1008:Tag(\"A\", \"b\")|}] public class X { }")]
    [InlineData("[TaskDefinition(\"x\"), {|ECSG1008:Port(80)|}] public partial class X { }")]
    [InlineData("[TaskDefinition(\"x\"), {|ECSG1008:DriverOpt(\"A\", \"b\")|}] public partial class X { }")]
    [InlineData("[{|ECSG1008:HostVolume(\"v\")|}] public class X { }")]
    [InlineData("[{|ECSG1008:Parameter(\"P\")|}] public class X { }")]
    [InlineData("[{|ECSG1008:Remove(\"cpu\")|}] public class X { }")]
    [InlineData("[TaskDefinition(\"b\")] public partial class Base { } [{|ECSG1008:Tag(\"A\", \"b\")|}] public class X : Base { }")]
    [InlineData("[TaskDefinition(\"b\")] public partial class Base { [{|ECSG1008:Env(\"A\", \"b\")|}] public class X { } }")]
    public Task It_is_said(string source) => Verify.Says(source);

    [Theory]
    [InlineData("[Env(\"A\", \"b\"), Parameter(\"P\")] public abstract class X { }")]
    [InlineData("[Tag(\"A\", \"b\"), HostVolume(\"v\")] public abstract class X { }")]
    [InlineData("[DriverOpt(\"A\", \"b\")] public abstract class X { }")]
    [InlineData("[Container(\"c\")] public class Base { } [Env(\"A\", \"b\")] public class X : Base { }")]
    [InlineData("[TaskDefinition(\"b\")] public partial class Base { [HostVolume(\"v\"), Parameter(\"P\")] public class X { } }")]
    public Task Fragments_and_derived_classes_are_fine(string source) => Verify.SaysOnly("ECSG1008", source);
}
