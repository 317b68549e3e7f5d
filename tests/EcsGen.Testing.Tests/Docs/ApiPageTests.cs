using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace EcsGen.Testing.Docs;

/// <summary>
/// docs/double/api.md has every member of the types that a test calls, each once, with the first sentence of what the member itself says. The page chooses the topics and the order;
/// with ECSGEN_UPDATE_DOCS=1 the sentences are written.
/// </summary>
public partial class ApiPageTests
{
    private static readonly Type[] Types =
    [
        typeof(ClusterDouble), typeof(ServiceDouble), typeof(TaskDouble), typeof(ContainerDouble), typeof(ServiceContainerDouble), typeof(RunTaskDouble<>), typeof(EcsSimulator), typeof(DoubleOptions),
        typeof(EcsOptions), typeof(InstanceOptions), typeof(AutoScalingGroup), typeof(TargetGroup), typeof(ContainerBehaviour), typeof(ContainerSelector), typeof(ContainerContext), typeof(HostedProcess),
        typeof(ChaosOptions), typeof(ChaosPlan), typeof(Timeline), typeof(ServiceExplanation), typeof(ServiceObstacle),
    ];

    private static readonly string Page = Path.Combine(Root(AppContext.BaseDirectory), "docs", "double", "api.md");

    private static readonly Dictionary<string, string> Sentences = Read();

    [Fact]
    public void Every_member_is_on_the_page_once_with_its_own_sentence()
    {
        var lines = File.ReadAllText(Page).ReplaceLineEndings("\n").Split('\n');
        var rows = lines.Select(line => Row().Match(line)).Where(match => match.Success).ToList();

        var named = rows.Select(match => match.Groups["name"].Value).ToList();
        Assert.Empty(named.Except(Sentences.Keys));
        Assert.Empty(Sentences.Keys.Except(named));
        Assert.Equal(named.Distinct().Count(), named.Count);

        var written = string.Join('\n', lines.Select(line => Row().Match(line) is { Success: true } match ? $"| `{match.Groups["name"].Value}` | {Sentences[match.Groups["name"].Value]} |" : line));
        if (Environment.GetEnvironmentVariable("ECSGEN_UPDATE_DOCS") == "1") File.WriteAllText(Page, written);
        else Assert.Equal(written, string.Join('\n', lines));
    }

    // the members by the name of the type and their own; overloads are one, and say what the first of them says
    private static Dictionary<string, string> Read()
    {
        var documents = XDocument.Load(Path.ChangeExtension(typeof(EcsSimulator).Assembly.Location, ".xml")).Descendants("member").ToLookup(member => Bare((string)member.Attribute("name")!));
        var sentences = new Dictionary<string, string>();
        foreach (var type in Types)
            foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(IsOwn))
                sentences.TryAdd($"{Name(type)}.{member.Name}", Sentence(documents[$"{type.FullName}.{member.Name}"].FirstOrDefault() is { } own ? own.Element("summary")! : Parameter(documents[type.FullName!].First(), member.Name)));
        return sentences;
    }

    // what a compiler adds to records, and what every object has, is nothing to call
    private static bool IsOwn(MemberInfo member) => member is PropertyInfo { Name: not "EqualityContract" }
        || member is MethodInfo { IsSpecialName: false, Name: not ("ToString" or "Equals" or "GetHashCode" or "Deconstruct" or "<Clone>$") };

    private static string Name(Type type) => type.Name.Split('`')[0];

    private static string Bare(string id) => id[2..].Split('(')[0].Split("``")[0];

    // what a record's constructor makes is told with the record
    private static XElement Parameter(XElement record, string name) => record.Elements("param").First(parameter => (string?)parameter.Attribute("name") == name);

    private static string Sentence(XElement words)
    {
        var text = Spaces().Replace(string.Concat(words.Nodes().Select(Text)), " ").Trim();
        return SentenceEnd().Match(text) is { Success: true } end ? text[..(end.Index + 1)] : text;
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => see.Attribute("cref") is { } target ? $"`{target.Value[2..].Split('(')[0].Split('.')[^1]}`" : see.Value,
        XElement other => other.Value,
        _ => "",
    };

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "EcsGen.sln")) ? folder : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("not inside the repository"));

    [GeneratedRegex(@"^\| `(?<name>[A-Z]\w+\.\w+)` \| .*\|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\.(?= [A-Z(`])")]
    private static partial Regex SentenceEnd();
}
