using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using EcsGen.Model;

namespace EcsGen.Formats;

/// <summary>The names inside a template: letters and digits, each once. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html</summary>
internal sealed class LogicalIds
{
    private readonly Dictionary<FormatDocument, string> resources = new();
    private readonly Dictionary<string, string> parameters = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public LogicalIds(IReadOnlyList<FormatDocument> documents)
    {
        foreach (var document in documents) resources.Add(document, Take(Pascal(document.Name) + Suffix(document.Kind)));
        foreach (var name in documents.SelectMany(document => document.Node.Parameters()).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal))
            parameters.Add(name, Take(Pascal(name)));
    }

    public IEnumerable<KeyValuePair<string, string>> Parameters => parameters.OrderBy(entry => entry.Value, StringComparer.Ordinal);

    public string Of(FormatDocument document) => resources[document];

    public string OfParameter(string name) => parameters[name];

    private string Take(string name)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++) free = name + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    private static string Suffix(DocumentKind kind) => kind == DocumentKind.ClusterCapacityProviders ? "CapacityProviders" : kind.ToString();

    private static string Pascal(string name)
    {
        var text = new StringBuilder();
        var capital = true;
        foreach (var letter in name)
        {
            var fits = letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (fits) text.Append(capital ? char.ToUpperInvariant(letter) : letter);
            capital = !fits;
        }
        return text.ToString();
    }
}
