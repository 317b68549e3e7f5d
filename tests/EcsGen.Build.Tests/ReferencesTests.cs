using System;
using System.Linq;
using Xunit;

namespace EcsGen.Build;

public class ReferencesTests
{
    /// <summary>The package brings the task's assembly alone: whatever else it refers to has to be MSBuild's.</summary>
    [Fact]
    public void Task_refers_to_nothing_that_MSBuild_does_not_bring()
    {
        var names = typeof(WriteTaskDefinitions).Assembly.GetReferencedAssemblies();

        Assert.Equal(
            ["Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "System.Reflection.Metadata", "netstandard"],
            names.Select(name => name.Name!).Order(StringComparer.Ordinal));
        Assert.True(names.Single(name => name.Name == "System.Reflection.Metadata").Version <= new Version(5, 0, 0, 0));
    }
}
