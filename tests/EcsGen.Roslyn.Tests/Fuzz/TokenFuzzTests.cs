using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EcsGen.Roslyn.Tests.Fuzz;

/// <summary>Tokens deleted, doubled, swapped and replaced, thousands of times, always the same ones: nothing throws.</summary>
public class TokenFuzzTests
{
    // what stands in for a token: arguments of every kind, and what changes the kind of a declaration
    private static readonly string[] Replacements =
    [
        "null", "default", "\"\"", "\"{Version}\"", "-1", "1.5", "'c'", "true", "Missing", "typeof(int)", "typeof(Missing)", "typeof(void)", "typeof(System.Collections.Generic.List<>)", "typeof(int[])",
        "new[] { null }", "new object[0]", "(object)1", "nameof(Missing)", "Family", "ShopWeb", "Nginx", "class", "struct", "record", "interface", "enum", "file", "static", "abstract", "<T>", "[", "]", "{", "}", "(", ")", ",", ";", "=", "\"",
    ];

    [Theory]
    [InlineData(1, 700)]
    [InlineData(2, 700)]
    public Task Design_example(int seed, int count) => Damage([Sources.Web, Sources.Derived], 0, seed, count);

    [Theory]
    [InlineData(3, 500)]
    [InlineData(4, 500)]
    public Task Derived_definitions(int seed, int count) => Damage([Sources.Web, Sources.Derived], 1, seed, count);

    [Fact]
    public async Task Samples()
    {
        var samples = Sources.Samples.ToArray();
        for (var i = 0; i < samples.Length; i++) await Damage(samples, i, 5 + i, 60);
    }

    [Fact]
    public async Task Each_token_of_the_example_deleted_in_turn()
    {
        var session = new Session();
        var tokens = Tokens(Sources.Web);
        for (var i = 0; i < tokens.Count; i++) await session.Type(Join(tokens.Where((_, at) => at != i)));
    }

    private static async Task Damage(string[] sources, int index, int seed, int count)
    {
        var session = new Session();
        var random = new Random(seed);
        var tokens = Tokens(sources[index]);
        for (var i = 0; i < count; i++)
        {
            var damaged = tokens.ToList();
            for (var times = random.Next(1, 4); times > 0; times--) Damage(damaged, random);
            await session.Type(sources.Select((source, at) => at == index ? Join(damaged) : source).ToArray());
            // back to what it was, as after an undo
            if (i % 25 == 0) await session.Type(sources);
        }
    }

    private static void Damage(List<string> tokens, Random random)
    {
        var at = random.Next(tokens.Count);
        var other = random.Next(tokens.Count);
        switch (random.Next(5))
        {
            case 0: tokens.RemoveAt(at); break;
            case 1: tokens.Insert(at, tokens[at]); break;
            case 2: (tokens[at], tokens[other]) = (tokens[other], tokens[at]); break;
            case 3: tokens[at] = Replacements[random.Next(Replacements.Length)]; break;
            default: tokens.InsertRange(other, tokens.GetRange(at, Math.Min(random.Next(2, 30), tokens.Count - at))); break;
        }
    }

    private static List<string> Tokens(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => !token.IsKind(SyntaxKind.EndOfFileToken)).Select(token => token.Text).ToList();

    private static string Join(IEnumerable<string> tokens) => string.Join(" ", tokens);
}
