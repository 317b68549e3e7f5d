using System.Threading.Tasks;
using EcsGen.Agreement.Infra;
using Xunit;

namespace EcsGen.Agreement.Architecture;

/// <summary>What follows from the facts files is what the facts tool writes.</summary>
public class GeneratedFilesTests
{
    [Fact]
    public async Task Generated_files_are_up_to_date()
    {
        var check = await Command.Run("dotnet", [Repository.Built("EcsGen.Facts"), "--check"]);

        Assert.True(check!.ExitCode == 0, "these differ from the facts; run: dotnet run --project src/EcsGen.Facts\n" + check.Output);
    }
}
