using System;
using System.IO;
using System.Linq;
using Xunit;

namespace EcsGen.Build;

public sealed class CheckInTaskDefinitionsTests : IDisposable
{
    private const string Web = "{\n  \"family\": \"web\",\n  \"cpu\": \"256\"\n}\n";
    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly TempFolder folder = new();
    private readonly FakeEngine engine = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Copy_is_made_in_a_folder_that_is_not_there_yet()
    {
        Built("web.json", Web);

        Assert.True(Run());
        Assert.Equal(Web, File.ReadAllText(folder.At("deploy", "web.json")));
    }

    [Fact]
    public void Equal_copy_is_left_alone()
    {
        Built("web.json", Web);
        File.SetLastWriteTimeUtc(folder.Write("deploy/web.json", Web), LongAgo);

        Assert.True(Run());
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder.At("deploy", "web.json")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Line_endings_and_mark_of_a_checkout_do_not_count(bool verify)
    {
        Built("web.json", Web);
        File.SetLastWriteTimeUtc(folder.Write("deploy/web.json", "\uFEFF" + Web.Replace("\n", "\r\n", StringComparison.Ordinal)), LongAgo);

        Assert.True(Run(verify));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder.At("deploy", "web.json")));
    }

    [Fact]
    public void Different_copy_is_rewritten()
    {
        Built("web.json", Web);
        folder.Write("deploy/web.json", "old");

        Assert.True(Run());
        Assert.Equal(Web, File.ReadAllText(folder.At("deploy", "web.json")));
    }

    [Fact]
    public void Project_without_definitions_makes_no_folder()
    {
        Built(null, "");

        Assert.True(Run());
        Assert.False(Directory.Exists(folder.At("deploy")));
    }

    [Fact]
    public void Verified_equal_copy_is_fine()
    {
        Built("web.json", Web);
        folder.Write("deploy/web.json", Web);

        Assert.True(Run(verify: true));
    }

    [Fact]
    public void Verified_missing_copy_is_an_error_and_stays_missing()
    {
        Built("web.json", Web);

        Assert.False(Run(verify: true));
        Assert.Equal(("ECSG8102", folder.At("deploy", "web.json")), (engine.Errors[0].Code, engine.Errors[0].File));
        Assert.False(Directory.Exists(folder.At("deploy")));
    }

    [Fact]
    public void Verified_difference_names_its_first_line()
    {
        Built("web.json", Web);
        var copy = folder.Write("deploy/web.json", Web.Replace("256", "512", StringComparison.Ordinal));

        Assert.False(Run(verify: true));
        var error = Assert.Single(engine.Errors);
        Assert.Equal(("ECSG8102", copy, 3), (error.Code, error.File, error.LineNumber));
        Assert.Contains("'\"cpu\": \"512\"'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'\"cpu\": \"256\"'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verified_copy_that_ends_early_differs_after_its_last_line()
    {
        Built("web.json", Web);
        folder.Write("deploy/web.json", "{\n  \"family\": \"web\",");

        Assert.False(Run(verify: true));
        Assert.Contains("no such line", Assert.Single(engine.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verified_copy_of_a_family_that_is_gone_is_an_error_and_stays()
    {
        Built("web2.json", Web.Replace("web", "web2", StringComparison.Ordinal));
        folder.Write("deploy/web2.json", Web.Replace("web", "web2", StringComparison.Ordinal));
        var old = folder.Write("deploy/web.json", Web);

        Assert.False(Run(verify: true));
        Assert.Equal(old, Assert.Single(engine.Errors).File);
        Assert.True(File.Exists(old));
    }

    [Fact]
    public void Definition_that_stands_beside_its_template_is_left_over()
    {
        Built("web.template.json", Web);
        folder.Write("deploy/web.template.json", Web);
        var old = folder.Write("deploy/web.json", Web);

        Assert.False(Run(verify: true));
        Assert.Equal(old, Assert.Single(engine.Errors).File);
    }

    [Theory]
    [InlineData("package.json", "{\n  \"name\": \"x\"\n}\n")]
    [InlineData("other.json", "{\n  \"family\": \"web\"\n}\n")]
    [InlineData("web.old.json", Web)]
    [InlineData("web.json.bak", Web)]
    [InlineData("hand.json", "{\"family\": \"hand\"}")]
    [InlineData("empty.json", "")]
    public void File_that_we_could_not_have_made_is_none_of_our_business(string name, string text)
    {
        Built(null, "");
        folder.Write("deploy/" + name, text);

        Assert.True(Run(verify: true));
        Assert.True(Run(verify: false));
        Assert.Equal(text, File.ReadAllText(folder.At("deploy", name)));
    }

    [Fact]
    public void Left_over_copy_is_mentioned_when_not_verified()
    {
        Built(null, "");
        var old = folder.Write("deploy/web.json", Web);

        Assert.True(Run());
        Assert.Contains(engine.Messages, message => message.StartsWith(old, StringComparison.Ordinal));
        Assert.True(File.Exists(old));
    }

    [Fact]
    public void Copy_that_can_not_be_written_is_an_error_at_that_file()
    {
        Built("web.json", Web);
        Directory.CreateDirectory(folder.At("deploy", "web.json"));

        Assert.False(Run());
        Assert.Equal(("ECSG8108", folder.At("deploy", "web.json")), (engine.Errors[0].Code, engine.Errors[0].File));
    }

    private void Built(string? name, string text)
    {
        folder.Write("list.txt", name is null ? "" : name + "\n");
        if (name is not null)
            folder.Write("obj/" + name, text);
    }

    private bool Run(bool verify = false) => new CheckInTaskDefinitions
    {
        BuildEngine = engine,
        SourceDirectory = folder.At("obj"),
        ListFile = folder.At("list.txt"),
        Folder = folder.At("deploy"),
        Verify = verify,
        ProjectFile = "Shop.csproj",
    }.Execute();
}
