using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Agreement.Infra;
using EcsGen.Rules;
using Xunit;

namespace EcsGen.Agreement.Docs;

/// <summary>Everything that is known to be refused, never to start or to hurt is a rule, or is said not to be checked.</summary>
public class RowTests
{
    private const int Rows = 518;
    private const string NotChecked = "- ";

    private static readonly Dictionary<string, string> ByRow =
        Repository.Read("tests/EcsGen.Cases/rows.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToDictionary(line => line[..3], line => line[4..]);

    [Fact]
    public void Every_row_is_accounted_for_once() =>
        Assert.Equal(Enumerable.Range(1, Rows).Select(row => row.ToString("000", System.Globalization.CultureInfo.InvariantCulture)), ByRow.Keys);

    [Fact]
    public void Rules_of_rows_are_in_the_catalogue() =>
        Assert.All(ByRow.Values.Where(text => !text.StartsWith(NotChecked, StringComparison.Ordinal)).SelectMany(text => text.Split(' ')), id => Assert.NotNull(Catalogue.Find(id)));

    [Fact]
    public void What_no_rule_says_has_its_reason_on_the_page()
    {
        var entries = Repository.Read("docs/rules/not-checked.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line[2..]).ToList();
        var reasons = ByRow.Values.Where(text => text.StartsWith(NotChecked, StringComparison.Ordinal)).Select(text => text[NotChecked.Length..]);
        Assert.All(reasons, reason => Assert.Single(entries, entry => entry.StartsWith(reason, StringComparison.Ordinal)));
    }
}
