using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Xunit;

namespace EcsGen.Build;

public sealed class WriteTaskDefinitionsTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly TempFolder folder = new();
    private readonly FakeEngine engine = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_and_their_list_are_UTF8_without_mark()
    {
        Assert.True(Run(Compiled.Definition("Web", "web", "{\"a\": \"ö\"}\n")));

        Assert.Equal("{\"a\": \"ö\"}\n"u8.ToArray(), File.ReadAllBytes(folder.At("out", "web.json")));
        Assert.Equal("web.json\n"u8.ToArray(), File.ReadAllBytes(folder.At("list.txt")));
    }

    [Fact]
    public void Equal_text_leaves_the_file_alone_and_renews_the_list()
    {
        Run(Compiled.Definition("Web", "web", "{}"));
        foreach (var path in new[] { folder.At("out", "web.json"), folder.At("list.txt") })
            File.SetLastWriteTimeUtc(path, LongAgo);

        Run(Compiled.Definition("Web", "web", "{}") + "class Unrelated { }");

        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(folder.At("out", "web.json")));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(folder.At("list.txt")));
    }

    [Fact]
    public void Renamed_family_removes_its_old_file_and_nothing_else()
    {
        Run(Compiled.Definition("Web", "web", "{}"));
        var mine = folder.Write("out/mine.json", "{}");

        Run(Compiled.Definition("Web", "web2", "{}"));

        Assert.Equal(["mine.json", "web2.json"], Directory.GetFiles(folder.At("out")).Select(Path.GetFileName).Order());
        Assert.True(File.Exists(mine));
    }

    [Fact]
    public void Damaged_list_deletes_nothing_elsewhere()
    {
        var victim = folder.Write("victim.json", "{}");
        folder.Write("list.txt", "../victim.json\n" + victim + "\n");

        Assert.True(Run(Compiled.Definition("Web", "web", "{}")));

        Assert.True(File.Exists(victim));
    }

    [Fact]
    public void Error_writes_nothing_at_all()
    {
        Assert.False(Run(Compiled.Definition("Web", "web", "{}") + Compiled.Definition("Bad", "../bad", "{}")));

        Assert.Equal("ECSG8106", Assert.Single(engine.Errors).Code);
        Assert.False(Directory.Exists(folder.At("out")));
        Assert.False(File.Exists(folder.At("list.txt")));
    }

    [Fact]
    public void Messages_name_the_project()
    {
        Run(Compiled.Definition("Web", "web", "{}"), Item("Nobody", "1"));

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("ECSG8103", "Shop.csproj"), (warning.Code, warning.File));
    }

    [Fact]
    public void Parameter_items_fill_holes()
    {
        var all = Item("Version", "1");
        var web = Item("Version", "2", "web");
        Run(Compiled.Definition("Web", "web", "\u0001Version\u0001") + Compiled.Definition("Job", "job", "\u0001Version\u0001"), all, web);

        Assert.Equal("2", File.ReadAllText(folder.At("out", "web.json")));
        Assert.Equal("1", File.ReadAllText(folder.At("out", "job.json")));
    }

    [Fact]
    public void Container_image_fills_its_parameter_unless_an_item_does()
    {
        var source = Compiled.Definition("Web", "web", "\u0001Image\u0001");
        Run(source, task => task.ContainerImageParameter = "Image");
        Assert.Equal("shop/web:1", File.ReadAllText(folder.At("out", "web.json")));

        Run(source, task => task.ContainerImageParameter = "Image", Item("Image", "own"));
        Assert.Equal("own", File.ReadAllText(folder.At("out", "web.json")));
    }

    [Fact]
    public void Filled_template_is_replaced_by_the_definition()
    {
        var source = Compiled.Definition("Web", "web", "\u0001Version\u0001");
        Run(source);
        Assert.Equal(["web.template.json"], Directory.GetFiles(folder.At("out")).Select(Path.GetFileName));

        Run(source, Item("Version", "1"));
        Assert.Equal(["web.json"], Directory.GetFiles(folder.At("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void Assembly_that_is_none_is_an_error_at_that_file()
    {
        var path = folder.Write("App.dll", "no assembly");

        Assert.False(Execute(path, _ => { }));
        Assert.Equal(("ECSG8105", path), (engine.Errors[0].Code, engine.Errors[0].File));
    }

    [Fact]
    public void Assembly_that_is_missing_is_an_error_at_that_file()
    {
        Assert.False(Execute(folder.At("Missing.dll"), _ => { }));
        Assert.Equal("ECSG8105", Assert.Single(engine.Errors).Code);
    }

    [Fact]
    public void File_that_can_not_be_written_is_an_error_at_that_file()
    {
        Directory.CreateDirectory(folder.At("out", "web.json"));

        Assert.False(Run(Compiled.Definition("Web", "web", "{}")));
        Assert.Equal(("ECSG8108", folder.At("out", "web.json")), (engine.Errors[0].Code, engine.Errors[0].File));
    }

    [Fact]
    public void Unexpected_failure_is_a_message_too()
    {
        Assert.False(Execute("\0", task => task.OutputDirectory = null!));
        Assert.StartsWith("ECSG81", Assert.Single(engine.Errors).Code, StringComparison.Ordinal);
    }

    private static TaskItem Item(string name, string value, string family = "")
    {
        var item = new TaskItem(name);
        item.SetMetadata("Value", value);
        item.SetMetadata("Family", family);
        return item;
    }

    private bool Run(string source, params ITaskItem[] parameters) => Run(source, _ => { }, parameters);

    private bool Run(string source, Action<WriteTaskDefinitions> configure, params ITaskItem[] parameters)
    {
        using var image = Compiled.WithAttribute(source);
        var path = folder.At("App.dll");
        File.WriteAllBytes(path, image.ToArray());
        return Execute(path, task =>
        {
            task.Parameters = parameters;
            configure(task);
        });
    }

    private bool Execute(string assembly, Action<WriteTaskDefinitions> configure)
    {
        var task = new WriteTaskDefinitions
        {
            BuildEngine = engine,
            AssemblyPath = assembly,
            OutputDirectory = folder.At("out"),
            ListFile = folder.At("list.txt"),
            ProjectFile = "Shop.csproj",
            ContainerRepository = "shop/web",
            ContainerImageTags = "1",
        };
        configure(task);
        return task.Execute();
    }
}
