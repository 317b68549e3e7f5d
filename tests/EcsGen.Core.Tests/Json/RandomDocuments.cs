using System.Linq;
using CsCheck;
using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>Documents of every shape, with texts that need care.</summary>
internal static class RandomDocuments
{
    private static readonly string[] Pieces =
        { "a", "image", "é", "日本", "\U0001F600", "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u001f", "\u007f", "\u2028", "\u2029", "\ufeff", "<&>'", "{Version}", " ", "" };

    private static readonly string[] Numbers = { "0", "-0", "80", "-1.50", "1e5", "1E-07", "0.0e+0", "123456789012345678901234567890" };

    private static readonly Gen<string> Texts = OneOf(Pieces).Array[0, 4].Select(string.Concat);

    private static readonly Gen<Node> Scalars = Gen.Frequency(
        (6, Texts.Select(text => Node.String(text))),
        (3, OneOf(Numbers).Select(literal => Node.Number(literal))),
        (1, Gen.Bool.Select(value => Node.Boolean(value))),
        (1, Gen.Const(Node.Null())));

    public static Gen<Node> Documents { get; } = Gen.Recursive<Node>((depth, below) => depth >= 5 ? Scalars : Gen.Frequency(
        (2, Scalars),
        (1, below.Array[0, 4].Select(items => Node.Array(items.ToEquatableArray()))),
        (2, Gen.Select(Texts, below, (name, value) => new NodeMember(name, value)).Array[0, 5].Select(members => Node.Object(members.ToEquatableArray())))));

    /// <summary>Documents in which some values have the parameters A and B inside them, or stand for the number N.</summary>
    public static Gen<Node> Templates { get; } = Gen.OneOf(
        Texts.Select(text => Node.Template(EquatableArray.Create(new TemplatePart(text, false), new TemplatePart("A", true), new TemplatePart("B", true)))),
        Gen.Const(Node.Template(EquatableArray.Create(new TemplatePart("N", true)), bare: true)),
        Scalars).Array[1, 6].Select(items => Node.Array(items.ToEquatableArray()));

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>A document that looks like those that people feed to the reader.</summary>
    public const string Typical = """
        {
          "family": "web", "cpu": "256",
          "volumes": [],
          "containerDefinitions": [
            { "name": "app", "image": "nginx:1.27", "essential": true, "memory": 512, "portMappings": [{ "containerPort": 80 }],
              "command": ["sh", "-c", "echo \"h\u00e9\" \\ \ud83d\ude00"], "environment": [{ "name": "A", "value": "-1.5e3" }], "user": null }
          ]
        }

        """;
}
