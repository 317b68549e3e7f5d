using System;
using System.Linq;
using CsCheck;
using Xunit;

namespace EcsGen.Query;

public class ClusterQueryTests
{
    [Theory]
    // AWS's own examples
    [InlineData("attribute:ecs.instance-type == t2.small", "attribute:ecs.instance-type Equal t2.small")]
    [InlineData("attribute:ecs.availability-zone in [us-east-1a, us-east-1b]", "attribute:ecs.availability-zone In us-east-1a|us-east-1b")]
    [InlineData("attribute:ecs.instance-type =~ g2.* and attribute:ecs.availability-zone != us-east-1d", "(attribute:ecs.instance-type Matches g2.* and attribute:ecs.availability-zone NotEqual us-east-1d)")]
    [InlineData("task:group == service:production", "task:group Equal service:production")]
    [InlineData("not(task:group == database)", "not task:group Equal database")]
    [InlineData("runningTasksCount == 1", "runningTasksCount Equal 1")]
    [InlineData("agentVersion < 1.14.5", "agentVersion Less 1.14.5")]
    [InlineData("registeredAt < 2018-02-13", "registeredAt Less 2018-02-13")]
    [InlineData("ec2InstanceId in ['i-abcd1234', 'i-wxyx7890']", "ec2InstanceId In i-abcd1234|i-wxyx7890")]
    [InlineData("attribute:stack exists", "attribute:stack Exists ")]
    // spellings
    [InlineData("attribute:a==b", "attribute:a Equal b")]
    [InlineData("attribute:a equals b", "attribute:a Equal b")]
    [InlineData("attribute:a not_equals b", "attribute:a NotEqual b")]
    [InlineData("attribute:a !exists", "attribute:a NotExists ")]
    [InlineData("attribute:a not_exists", "attribute:a NotExists ")]
    [InlineData("attribute:a !in [b]", "attribute:a NotIn b")]
    [InlineData("attribute:a not_in[b,c]", "attribute:a NotIn b|c")]
    [InlineData("attribute:a in b", "attribute:a In b")]
    [InlineData("attribute:a matches b.*", "attribute:a Matches b.*")]
    [InlineData("attribute:a !~ b.*", "attribute:a NotMatches b.*")]
    [InlineData("runningTasksCount greater_than_equal 3", "runningTasksCount GreaterOrEqual 3")]
    [InlineData("runningTasksCount<=3", "runningTasksCount LessOrEqual 3")]
    [InlineData("agentConnected == true", "agentConnected Equal true")]
    [InlineData("registeredAt >= 2018-06-18T22:28:28+00:00", "registeredAt GreaterOrEqual 2018-06-18T22:28:28+00:00")]
    [InlineData("registeredAt >= 2018-06-18T22:28:28Z", "registeredAt GreaterOrEqual 2018-06-18T22:28:28Z")]
    [InlineData("registeredAt >= 2018-06-18T22:28:28", "registeredAt GreaterOrEqual 2018-06-18T22:28:28")]
    [InlineData("attribute:a == \"b c\"", "attribute:a Equal b c")]
    [InlineData("attribute:a == b c", "attribute:a Equal b c")]
    [InlineData("attribute:team/a_b.c-d == x@y:z", "attribute:team/a_b.c-d Equal x@y:z")]
    [InlineData("  attribute:a == b  ", "attribute:a Equal b")]
    [InlineData("attribute:a == android or attribute:a == order", "(attribute:a Equal android or attribute:a Equal order)")]
    [InlineData("attribute:a == ''", "attribute:a Equal ")]
    // groups inside of patterns are in use
    [InlineData("attribute:ecs.instance-type =~ (p[2,3]|g[3,4]|f[1]).*", "attribute:ecs.instance-type Matches (p[2,3]|g[3,4]|f[1]).*")]
    [InlineData("(attribute:t =~ (m5|c5).* or attribute:z == a) and attribute:s exists", "((attribute:t Matches (m5|c5).* or attribute:z Equal a) and attribute:s Exists )")]
    [InlineData(@"attribute:t =~ \*x\)", @"attribute:t Matches \*x\)")]
    [InlineData("attribute:t =~ []a]+", "attribute:t Matches []a]+")]
    [InlineData("attribute:t =~ [a-z&&[^m]].*", "attribute:t Matches [a-z&&[^m]].*")]
    // precedence and nesting
    [InlineData("!attribute:a exists && !(attribute:b exists)", "(not attribute:a Exists  and not attribute:b Exists )")]
    [InlineData("attribute:a == 1 || attribute:b == 2 && attribute:c == 3", "(attribute:a Equal 1 or (attribute:b Equal 2 and attribute:c Equal 3))")]
    [InlineData("((attribute:a == 1))", "attribute:a Equal 1")]
    [InlineData("not not attribute:a exists", "not not attribute:a Exists ")]
    public void Reads(string text, string meaning)
    {
        Assert.True(ClusterQuery.TryParse(text, out var query, out var error), error?.Message);
        Assert.Equal(meaning, Show(query.Root));
        Assert.Equal(text, query.ToString());
    }

    /// <summary>⟦…⟧ is where the error is; empty where something is missing.</summary>
    [Theory]
    [InlineData("⟦⟧", "is empty", "write one")]
    [InlineData("⟦   ⟧", "is empty", "write one")]
    [InlineData("attribute:a⟦⟧", "attribute:a is compared with nothing", "or exists")]
    [InlineData("attribute:a ⟦=⟧ b", "= is no operator", "write ==")]
    [InlineData("attribute:a ⟦===⟧ b", "=== is no operator", "use one of ==")]
    [InlineData("attribute:a ⟦is⟧ b", "is is no operator", "use one of ==")]
    [InlineData("attribute:a ⟦!like⟧ b", "!like is no operator", "use one of ==")]
    [InlineData("attribute:a ==⟦⟧", "missing behind ==", "write one")]
    [InlineData("attribute:a == ⟦⟧and attribute:b == c", "missing behind ==", "write one")]
    [InlineData("attribute:a == b and⟦⟧", "missing at the end", "write a comparison")]
    [InlineData("attribute:a == b ⟦AND⟧ attribute:c == d", "not written in lower case", "write and")]
    [InlineData("attribute:a == b ⟦attribute:c⟧ == d", "follow each other", "write and or or")]
    [InlineData("attribute:a exists ⟦attribute:c == d⟧", "goes on without an operator", "join the two")]
    [InlineData("attribute:a == b⟦)⟧", "No parenthesis was opened", "remove it")]
    [InlineData("⟦(⟧attribute:a == b", "never closed", "write )")]
    [InlineData("⟦&⟧& attribute:a == b", "can't begin a comparison", "begin with one of attribute:NAME, agentConnected")]
    [InlineData("⟦attribute:⟧ == b", "has no name", "behind the colon")]
    [InlineData("⟦ecs.instance-type⟧ == t3.small", "There is no ecs.instance-type", "write attribute:ecs.instance-type")]
    [InlineData("⟦AgentConnected⟧ == true", "There is no AgentConnected", "write agentConnected")]
    [InlineData("⟦Attribute:a⟧ == b", "There is no Attribute:a", "write attribute:a")]
    [InlineData("⟦memory⟧ > 3", "There is no memory", "one of attribute:NAME, agentConnected")]
    [InlineData("agentConnected ⟦>⟧ true", "agentConnected can't be compared with >", "use one of == != in !in =~ !~")]
    [InlineData("runningTasksCount ⟦in⟧ [1, 2]", "can't be compared with in", "use one of == != > >= < <=")]
    [InlineData("agentVersion ⟦exists⟧", "can't be compared with exists", "use one of")]
    [InlineData("runningTasksCount < ⟦few⟧", "'few' is no number of tasks", "write a whole number")]
    [InlineData("runningTasksCount < ⟦-1⟧", "'-1' is no number of tasks", "write a whole number")]
    [InlineData("agentConnected == ⟦yes⟧", "neither true nor false", "write one of the two")]
    [InlineData("registeredAt < ⟦13.02.2018⟧", "is no date", "2018-06-18")]
    [InlineData("registeredAt < ⟦2018-02-30⟧", "is no date", "2018-06-18")]
    [InlineData("agentVersion < ⟦v1.2⟧", "is no version", "1.14.5")]
    [InlineData("attribute:a in ⟦[⟧b, c", "The list is never closed", "write ]")]
    [InlineData("attribute:a in ⟦[⟧", "The list is never closed", "write ]")]
    [InlineData("attribute:a in [⟦]⟧", "The list is empty", "at least one")]
    [InlineData("attribute:a in [b,⟦]⟧", "A value of the list is missing", "remove the comma")]
    [InlineData("attribute:a in ['b' ⟦'⟧c']", "separated by commas", "a comma")]
    [InlineData("attribute:a in⟦⟧", "missing behind in", "write a list")]
    [InlineData("attribute:a == ⟦'⟧b", "The quote is never closed", "write '")]
    [InlineData("attribute:a == ⟦(⟧b or c)", "can't contain a parenthesis", "[a, b]")]
    [InlineData("attribute:t =~ ⟦*⟧.large", "Nothing stands before the *", "write .*")]
    [InlineData("attribute:t =~ '⟦*⟧.large'", "Nothing stands before the *", "write .*")]
    [InlineData("attribute:t =~ a(⟦+⟧b)", "Nothing stands before the +", "a character before it")]
    [InlineData("attribute:t =~ t⟦[⟧23", "The [ of the pattern is never closed", "write ]")]
    [InlineData("attribute:t =~ '⟦(⟧a'", "The ( of the pattern is never closed", "write )")]
    [InlineData("attribute:t =~ 'a⟦)⟧'", "closes nothing", "remove it")]
    [InlineData(@"attribute:t =~ a⟦\⟧", "ends with a backslash", @"write \\")]
    public void Refuses(string marked, string problem, string advice)
    {
        var start = marked.IndexOf('⟦');
        var length = marked.IndexOf('⟧') - start - 1;
        Assert.False(ClusterQuery.TryParse(marked.Replace("⟦", "").Replace("⟧", ""), out _, out var error));
        Assert.Contains(problem, error.Problem);
        Assert.Contains(advice, error.Advice);
        Assert.Equal((start, length), (error.Position, error.Length));
    }

    [Theory]
    [InlineData("attribute:a exists or attribute:b exists and attribute:c exists", 19)]
    [InlineData("attribute:a exists and attribute:b exists or attribute:c exists", 42)]
    [InlineData("(attribute:a exists && attribute:b exists || attribute:c exists)", 42)]
    [InlineData("attribute:a exists or (attribute:b exists and attribute:c exists)", null)]
    [InlineData("attribute:a exists and attribute:b exists and attribute:c exists", null)]
    public void Says_where_and_and_or_are_mixed(string text, int? place)
    {
        Assert.True(ClusterQuery.TryParse(text, out var query, out _));
        Assert.Equal(place, query.MixedAt);
    }

    [Fact]
    public void The_longest_name_of_an_attribute_has_128_characters()
    {
        Assert.True(ClusterQuery.TryParse("attribute:" + new string('a', 128) + " exists", out _, out _));
        Assert.False(ClusterQuery.TryParse("attribute:" + new string('a', 129) + " exists", out _, out var error));
        Assert.Contains("129 characters", error.Problem);
    }

    [Fact]
    public void Deep_nesting_is_an_error_and_no_overflow()
    {
        Assert.True(ClusterQuery.TryParse(new string('(', 99) + "attribute:a exists" + new string(')', 99), out _, out _));
        Assert.False(ClusterQuery.TryParse(new string('(', 100_000) + "attribute:a exists" + new string(')', 100_000), out _, out var error));
        Assert.Contains("nested", error.Problem);
        Assert.False(ClusterQuery.TryParse(new string('!', 100_000) + "attribute:a exists", out _, out _));
    }

    [Fact]
    public void Equal_meaning_is_equal_however_it_is_spelled() => Assert.Equal(Parse("attribute:a == b && !attribute:c exists"), Parse("(attribute:a equals 'b') and not(attribute:c exists)"));

    private static readonly string[] Pieces =
        ["attribute:", "a", "task:group", "registeredAt", "==", "!", "=~", " ", "(", ")", "[", "]", ",", "'", "\"", "and", "or", "not", "in", "exists", "*", "\\", "1", "&&", "||", "é", "\n"];

    [Fact]
    public void Any_text_is_read_or_has_an_error_inside_of_it() => Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index])
        .List[0, 14].Select(pieces => string.Concat(pieces)).Sample(text =>
        {
            var read = ClusterQuery.TryParse(text, out var query, out var error);
            Assert.Equal(read, query is not null);
            Assert.Equal(read, error is null);
            if (error is null) return;
            Assert.InRange(error.Position, 0, text.Length);
            Assert.InRange(error.Length, 0, text.Length - error.Position);
            Assert.NotEmpty(error.Problem);
        });

    private static QueryNode Parse(string text) => ClusterQuery.TryParse(text, out var query, out var error) ? query.Root : throw new InvalidOperationException(error.Message);

    private static string Show(QueryNode node) => node switch
    {
        QueryAnd and => $"({Show(and.Left)} and {Show(and.Right)})",
        QueryOr or => $"({Show(or.Left)} or {Show(or.Right)})",
        QueryNot not => "not " + Show(not.Operand),
        QueryComparison found => $"{found.Subject} {found.Operator} {string.Join("|", found.Arguments.AsEnumerable())}",
        _ => throw new InvalidOperationException(node.ToString()),
    };
}
