using System.Threading.Tasks;
using Xunit;

namespace EcsGen.Roslyn.Tests.Analyzers;

/// <summary>The place of a finding is the argument that is wrong, or the nearest thing around it.</summary>
public sealed class PlaceTests
{
    public static TheoryData<string> Containers => new()
    {
        // positional; named property; named parameter
        "[Container(\"c\"), Ulimit(UlimitName.Nofile, {|ECSG3100:5|}, 4)]",
        "[Container(\"c\", Memory = {|ECSG3009:5|})]",
        "[Container(\"c\"), Ulimit(hardLimit: 4, softLimit: {|ECSG3100:5|}, name: UlimitName.Nofile)]",
        "[Container(\"c\", Memory = {|ECSG3009:600 / 200 + 1|})]",
        // a parameter array written out, and as an array
        "[Container(\"c\"), HealthCheck({|ECSG3061:\"curl\"|}, \"x\")]",
        "[Container(\"c\"), HealthCheck(new[] { {|ECSG3061:\"curl\"|}, \"x\" })]",
        "[Container(\"c\"), HealthCheck([{|ECSG3061:\"curl\"|}, \"x\"])]",
        "[Container(\"c\"), HealthCheck(\"CMD-SHELL\", \"x\", {|ECSG3062:\"y\"|})]",
        // items of arrays in every spelling
        "[Container(\"c\"), LinuxParameters(CapabilitiesAdd = new[] { \"KILL\", {|ECSG3102:\"CAP_KILL\"|} })]",
        "[Container(\"c\"), LinuxParameters(CapabilitiesAdd = new string[] { \"KILL\", {|ECSG3102:\"CAP_KILL\"|} })]",
        "[Container(\"c\"), LinuxParameters(CapabilitiesAdd = new string[2] { {|ECSG3102:\"CAP_KILL\"|}, \"KILL\" })]",
        "[Container(\"c\"), LinuxParameters(CapabilitiesAdd = [\"KILL\", {|ECSG3102:\"CAP_KILL\"|}])]",
        // the second attribute of a list; an absent member stands for its attribute
        "[Container(\"c\"), Env(\"A\", \"1\"), Env({|ECSG3094:\"B=C\"|}, \"2\")]",
        "[Container(\"c\"), Port(80), {|ECSG3020:Port|}]",
        "[Container(\"c\"), {|ECSG3020:Port(Name = \"x\")|}]",
        // through a constant and by a raw document: the argument is what stands there
        "[Container(\"c\", Memory = {|ECSG3009:Few|})]",
        "[Container(\"c\", Raw = {|ECSG3009:\"{\\\"memory\\\":5}\"|})]",
    };

    [Theory, MemberData(nameof(Containers))]
    public Task The_wrong_argument_of_a_container(string attributes) => Verify.Says(
        $$"""[TaskDefinition("t", Memory = 512)] public partial class T { public const int Few = 5; {{attributes}} public partial class C { } }""");

    [Theory, MemberData(nameof(Containers))]
    public Task The_wrong_argument_of_a_container_that_stands_alone(string attributes) => Verify.Says(
        $$"""public static class T { public const int Few = 5; {{attributes}} public partial class C { } }""");

    // a part of a text, where it is written as it is; else all of it
    [Theory]
    [InlineData("\"attribute:a {|ECSG2046:=|} b\"")]
    [InlineData("@\"attribute:a {|ECSG2046:=|} b\"")]
    [InlineData("{|ECSG2046:\"attribute:\\u0061 = b\"|}")]
    [InlineData("{|ECSG2046:\"attribute:a \" + \"= b\"|}")]
    public Task The_wrong_part_of_a_text(string expression) => Verify.Says(
        $$"""[TaskDefinition("t", Memory = 512), PlacementConstraint(PlacementConstraintType.MemberOf, {{expression}})] public partial class T { [Container("c")] public partial class C { } }""");

    [Theory]
    [InlineData("[TaskDefinition({|ECSG2001:\"a b\"|})]")]
    [InlineData("[TaskDefinition(Family = {|ECSG2001:\"a b\"|})]")]
    [InlineData("[{|ECSG2035:TaskDefinition|}]")]
    [InlineData("[TaskDefinition(\"t\"), Tag(\"a\", \"1\"), Tag({|ECSG2024:\"a\"|}, \"2\")]")]
    [InlineData("[TaskDefinition(\"t\", RequiresCompatibilities = [LaunchType.Fargate]), EphemeralStorage({|ECSG2016:20|})]")]
    [InlineData("[TaskDefinition(\"t\", RequiresCompatibilities = [LaunchType.Fargate], NetworkMode = {|ECSG2010:NetworkMode.Host|})]")]
    [InlineData("[TaskDefinition(\"t\"), EfsVolume(\"v\", \"fs-1\", AccessPointId = \"fsap-1\", TransitEncryption = true, RootDirectory = {|ECSG4009:\"/a\"|})]")]
    public Task The_wrong_argument_of_a_definition(string attributes) => Verify.Says($$"""{{attributes}} public partial class T { }""");

    [Fact]
    public Task The_wrong_argument_of_a_volume_inside() => Verify.Says(
        """[TaskDefinition("t")] public partial class T { [DockerVolume({|ECSG4005:"a b"|})] public class V { } }""");
}
