using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Roslyn.Generation;
using EcsGen.Roslyn.Tests.Infra;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Generation;

/// <summary>
/// The generator reads again only what an edit can have changed. Here what a definition depends on lies in files of its own, each is edited, and
/// the output is what a generator that has never run before makes of the same code.
/// </summary>
public class StalenessTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["Web.cs"] = """
            using TD = EcsGen.TaskDefinitionAttribute;
            using EcsGen;
            using Shared;
            namespace App;
            [TD("web", Cpu = Sizes.Small, NetworkMode = Sizes.Mode, Containers = new[] { typeof(Proxy) })]
            public partial class Web : Base
            {
                [Container(Names.App, Image = Image)]
                [Env("A", nameof(Names))]
                [DependsOn(typeof(Proxy), ContainerCondition.Start)]
                public partial class AppContainer : Common { }
                private const string Image = Names.Registry + "/app:1";
            }
            """,
        ["Web.Part.cs"] = "namespace App; [EcsGen.Tag(\"part\", \"1\")] public partial class Web { public void M() { } }",
        ["Base.cs"] = "namespace App; [EcsGen.TaskDefinition(Memory = 512)] [EcsGen.Tag(\"base\", \"1\")] public abstract partial class Base : Root { }",
        ["Root.cs"] = "namespace App; [EcsGen.Tag(\"root\", \"1\")] public abstract class Root { }",
        ["Common.cs"] = "namespace App; [EcsGen.Container(\"common\")] [EcsGen.Env(\"B\", \"2\")] public abstract class Common { }",
        ["Sizes.cs"] = "namespace App; public static class Sizes { public const int Small = 256 * Factors.One; public const EcsGen.NetworkMode Mode = EcsGen.NetworkMode.Bridge; }",
        ["Factors.cs"] = "namespace App; public static class Factors { public const int One = 1; public static readonly string Text = \"1\"; }",
        ["Names.cs"] = "namespace App; public static class Names { public const string App = \"app\"; public const string Registry = \"shop\"; }",
        ["Usings.cs"] = "global using Proxy = Sidecars.Envoy;\nglobal using E = EcsGen;",
        ["Envoy.cs"] = "namespace Sidecars; [E.Container(\"envoy\", Image = \"envoy:1\")] [E.Env(\"C\", Ports.Text)] public class Envoy { }\npublic static class Ports { public const string Text = \"80\"; }",
        ["Nginx.cs"] = "namespace Sidecars { [EcsGen.Container(\"nginx\", Image = \"nginx:1\")] public class Nginx { } }\nnamespace Shared { }",
        ["Late.cs"] = """
            #if LATE
            [EcsGen.TaskDefinition("late")]
            partial class Late { [EcsGen.Container("a", Image = "a")] partial class A { } }
            #endif
            """,
        ["Service.cs"] = """
            using EcsGen;
            namespace App;
            [Service("web", TaskDefinition = typeof(Web), Cluster = typeof(Hosts)), LoadBalancer(typeof(Sidecars.Lb), nameof(Sidecars.Lb.Http), TargetGroupArn = "arn"), GatewayConnector(typeof(Sidecars.Lb), "Http")]
            public partial class WebService : Inside { [ServiceConnectService("http"), ClientAlias(80)] public partial class Http { } }
            """,
        ["Inside.cs"] = "namespace App; [EcsGen.AwsvpcConfiguration(\"subnet-1\")] public abstract class Inside { }",
        ["Hosts.cs"] = "namespace App; [EcsGen.Cluster(\"hosts\", CapacityProviders = new[] { typeof(Disks) }, Services = new[] { typeof(WebService) })] public partial class Hosts { }",
        ["Disks.cs"] = "namespace App; [EcsGen.CapacityProvider(\"disks\"), EcsGen.AutoScalingGroupProvider(\"arn\")] public partial class Disks { }",
        ["Lb.cs"] = "namespace Sidecars; [EcsGen.Container(\"lb\"), EcsGen.Port(80, Name = \"http\")] public class Lb { public const int Http = 80; }",
        ["Plain.cs"] = "namespace App; public class Plain { public string P => \"1\"; public Plain() { P.ToString(); } }",
    };

    public static TheoryData<string, string, string> Changes => new()
    {
        { "Web.cs", "Cpu = Sizes.Small", "Cpu = 512" },
        { "Web.cs", "TD(\"web\"", "TD(\"shop\"" },
        { "Service.cs", "ClientAlias(80)", "ClientAlias(81)" },
        { "Inside.cs", "subnet-1", "subnet-2" },
        { "Hosts.cs", "\"hosts\"", "\"prod\"" },
        { "Hosts.cs", "typeof(Disks)", "typeof(Web)" },
        { "Disks.cs", "\"disks\"", "\"ssd\"" },
        { "Disks.cs", "EcsGen.AutoScalingGroupProvider(\"arn\")", "EcsGen.ManagedInstancesProvider(\"role\", \"profile\")" },
        { "Lb.cs", "\"lb\"", "\"proxy\"" },
        { "Lb.cs", "Name = \"http\"", "Name = \"web\"" },
        { "Lb.cs", "Http = 80", "Http = 81" },
        { "Web.cs", "\"/app:1\"", "\"/app:2\"" },
        { "Web.cs", "EcsGen.TaskDefinitionAttribute;", "EcsGen.TagAttribute;" },
        { "Web.cs", "namespace App;", "namespace App; using Proxy = Sidecars.Nginx;" },
        { "Web.cs", ": Base", ": Root" },
        { "Web.cs", "public partial class AppContainer : Common", "public class AppContainer : Common" },
        { "Web.cs", "namespace App;", "namespace Other; using App;" },
        { "Web.cs", "[Env(\"A\", nameof(Names))]", "#if NO\n[Env(\"A\", nameof(Names))]\n#endif" },
        { "Web.Part.cs", "\"1\"", "\"2\"" },
        { "Web.Part.cs", "public void M() { }", "public const int Json = 1;" },
        { "Web.Part.cs", "public partial class Web {", "public class Web {" },
        { "Base.cs", "Memory = 512", "Memory = 1024" },
        { "Base.cs", " : Root", "" },
        { "Root.cs", "\"1\"", "\"2\"" },
        { "Common.cs", "\"B\", \"2\"", "\"B\", \"3\"" },
        { "Common.cs", "[EcsGen.Env(\"B\", \"2\")]", "" },
        { "Sizes.cs", "256", "1024" },
        { "Sizes.cs", "NetworkMode.Bridge", "NetworkMode.Host" },
        { "Sizes.cs", "const int Small", "static readonly int Small" },
        { "Factors.cs", "One = 1", "One = 4" },
        { "Names.cs", "\"app\"", "\"application\"" },
        { "Names.cs", "\"shop\"", "\"store\"" },
        { "Usings.cs", "Sidecars.Envoy", "Sidecars.Nginx" },
        { "Usings.cs", "global using E = EcsGen;", "" },
        { "Envoy.cs", "envoy:1", "envoy:2" },
        { "Envoy.cs", "Text = \"80\"", "Text = \"81\"" },
        { "Envoy.cs", "\"envoy\"", "\"proxy\"" },
        { "Late.cs", "#if LATE", "#if !LATE" },
        { "Late.cs", "#if LATE", "#define LATE\n#if LATE" },
        { "Plain.cs", "public class Plain", "[E.TaskDefinition(\"plain\")] public partial class Plain" },
        { "Plain.cs", "namespace App;", "namespace App; public static class EcsGen { }" },
        // declared nearer to the definition than the one it named so far
        { "Plain.cs", "public class Plain", "public class Proxy { } public class Plain" },
        { "Plain.cs", "public class Plain", "public partial class Web { public static class Names { public const string App = \"own\", Registry = \"own\"; } } public class Plain" },
        { "Plain.cs", "{ P.ToString(); }", "{ } } [E.TaskDefinition(\"plain\")] public partial class More {" },
    };

    public static TheoryData<string, string, string> Unrelated => new()
    {
        { "Plain.cs", "\"1\"", "\"2\"" },
        { "Plain.cs", "{ P.ToString(); }", "{ P.ToUpper(); }" },
        { "Factors.cs", "Text = \"1\"", "Text = \"2\"" },
        { "Web.Part.cs", "M() { }", "M() { int i = 1; }" },
        { "Web.cs", "[Env(", "/* a comment */ [Env(" },
        { "Nginx.cs", "nginx:1", "nginx:2" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void An_edit_that_matters_is_followed_and_so_is_its_undoing(string file, string before, string after)
    {
        var session = new Session(Create());
        var first = session.Output;
        session.Edit(file, before, after);
        Assert.NotEqual(first, session.Output);
        session.Edit(file, after, before);
        Assert.Equal(first, session.Output);
    }

    [Theory]
    [MemberData(nameof(Unrelated))]
    public void An_edit_that_does_not_matter_changes_nothing(string file, string before, string after)
    {
        var session = new Session(Create());
        var first = session.Output;
        session.Edit(file, before, after);
        Assert.Equal(first, session.Output);
    }

    [Fact]
    public void Edits_one_after_the_other_are_followed()
    {
        var random = new Random(7);
        var edits = Changes.Concat(Unrelated).Select(row => row.Data).ToList();
        var session = new Session(Create());
        var done = new Stack<(string File, string Before, string After)>();
        for (var i = 0; i < 120; i++)
        {
            var (file, before, after) = edits[random.Next(edits.Count)];
            if (random.Next(3) == 0 && done.TryPop(out var last)) session.Edit(last.File, last.After, last.Before);
            else if (session.Edit(file, before, after)) done.Push((file, before, after));
        }
    }

    [Fact]
    public void Added_and_removed_files_are_followed()
    {
        var session = new Session(Create());
        var first = session.Output;
        var added = CSharpSyntaxTree.ParseText("namespace App { public class Proxy { } }", path: "Added.cs", cancellationToken: Cancel);
        session.Change(compilation => compilation.AddSyntaxTrees(added));
        Assert.NotEqual(first, session.Output);
        session.Change(compilation => compilation.RemoveSyntaxTrees(added));
        Assert.Equal(first, session.Output);
    }

    [Fact]
    public void Preprocessor_symbols_and_language_versions_are_followed()
    {
        var session = new Session(Create());
        var first = session.Output;
        session.Reparse(CSharpParseOptions.Default.WithPreprocessorSymbols("LATE"));
        Assert.NotEqual(first, session.Output);
        session.Reparse(CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp7_3));
        Assert.NotEqual(first, session.Output);
    }

    [Fact]
    public void Referenced_assemblies_and_projects_are_followed()
    {
        const string Code = "namespace Lib { public static class Versions { public const string App = \"1\"; } [EcsGen.Container(\"lib\", Image = \"lib:1\")] public class Sidecar { } }";
        var library = CSharpCompilation.Create("Lib", [CSharpSyntaxTree.ParseText(Code, cancellationToken: Cancel)], Infra.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var reference = library.ToMetadataReference();
        var user = CSharpSyntaxTree.ParseText("[EcsGen.TaskDefinition(\"user\", Containers = new[] { typeof(Lib.Sidecar) })] [EcsGen.Tag(\"v\", Lib.Versions.App)] partial class User { }", path: "User.cs", cancellationToken: Cancel);
        var session = new Session(Create().AddReferences(reference).AddSyntaxTrees(user));
        foreach (var (before, after) in new[] { ("lib:1", "lib:2"), ("\"1\"", "\"2\"") })
        {
            var output = session.Output;
            library = library.ReplaceSyntaxTree(library.SyntaxTrees[0], CSharpSyntaxTree.ParseText(Code.Replace(before, after, StringComparison.Ordinal), cancellationToken: Cancel));
            var next = library.ToMetadataReference();
            session.Change(compilation => compilation.ReplaceReference(reference, next));
            Assert.NotEqual(output, session.Output);
            reference = next;
        }
    }

    [Fact]
    public void One_driver_over_two_projects_in_turn_reads_each()
    {
        var one = Create();
        var tree = one.SyntaxTrees.Single(file => file.FilePath == "Sizes.cs");
        var other = one.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(Files["Sizes.cs"].Replace("256", "2048", StringComparison.Ordinal), path: "Sizes.cs", cancellationToken: Cancel)).WithAssemblyName("Other");
        var session = new Session(one);
        for (var i = 0; i < 3; i++)
        {
            session.Change(_ => other);
            session.Change(_ => one);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static CSharpCompilation Create() => CSharpCompilation.Create("Tests",
        Files.Select(file => CSharpSyntaxTree.ParseText(file.Value, path: file.Key)), Infra.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>A compilation that is edited, and a driver that follows it.</summary>
    private sealed class Session
    {
        private CSharpCompilation compilation;
        private GeneratorDriver driver;

        public Session(CSharpCompilation compilation)
        {
            this.compilation = compilation;
            driver = New();
            Change(same => same);
        }

        public string Output { get; private set; } = "";

        public bool Edit(string file, string before, string after)
        {
            var tree = compilation.SyntaxTrees.Single(other => other.FilePath == file);
            var text = tree.ToString();
            var at = before.Length == 0 ? Files[file].IndexOf(after, StringComparison.Ordinal) : text.IndexOf(before, StringComparison.Ordinal);
            if (at < 0) return false;
            var edited = CSharpSyntaxTree.ParseText(text.Remove(at, before.Length).Insert(at, after), (CSharpParseOptions)tree.Options, file);
            Change(old => old.ReplaceSyntaxTree(tree, edited));
            return true;
        }

        public void Reparse(CSharpParseOptions options) => Change(old =>
        {
            driver = driver.WithUpdatedParseOptions(options);
            return old.RemoveAllSyntaxTrees().AddSyntaxTrees(old.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.ToString(), options, tree.FilePath)));
        });

        /// <summary>Runs over the changed compilation, and holds the output to that of a generator without a past.</summary>
        public void Change(Func<CSharpCompilation, CSharpCompilation> change)
        {
            compilation = change(compilation);
            driver = driver.RunGenerators(compilation, Cancel);
            Output = Text(driver);
            Assert.Equal(Text(New().RunGenerators(compilation, Cancel)), Output);
        }

        private static CSharpGeneratorDriver New() => CSharpGeneratorDriver.Create(new TaskDefinitionGenerator());

        private static string Text(GeneratorDriver driver) =>
            string.Join("\n", driver.GetRunResult().Results.Single().GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText));
    }
}
