namespace EcsGen.Package.Testing;

/// <summary>How tests are written and run with one of the frameworks: its packages, what stands before a class and before a method, and how it says how many ended how.</summary>
internal sealed record Framework(string Properties, string Packages, string Usings, string OnClass, string OnTest, string IsTrue, string OneOfTwoFailed)
{
    public static Framework Get(string name) => name switch
    {
        "xunit" => new(
            "",
            Package("xunit.v3", "4.0.2"),
            "using Xunit;", "", "[Fact]", "Assert.True", "Total: 2, Errors: 0, Failed: 1"),
        "NUnit" => new(
            "<EnableNUnitRunner>true</EnableNUnitRunner>",
            Package("NUnit", "4.6.1") + Package("NUnit3TestAdapter", "6.3.1"),
            "using NUnit.Framework;", "", "[Test]", "Assert.That", "failed: 1"),
        _ => new(
            // on .NET 8, as far as the machine has it: the host of its own would come from another package
            "<EnableMSTestRunner>true</EnableMSTestRunner><RollForward>Major</RollForward><UseAppHost>false</UseAppHost>",
            Package("MSTest.TestFramework", "4.5.3") + Package("MSTest.TestAdapter", "4.5.3"),
            "using Microsoft.VisualStudio.TestTools.UnitTesting;", "[TestClass]", "[TestMethod]", "Assert.IsTrue", "failed: 1"),
    };

    private static string Package(string id, string version) => $"""<PackageReference Include="{id}" Version="{version}" />""";
}
