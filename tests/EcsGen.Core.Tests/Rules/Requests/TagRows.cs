using System.Linq;
using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of the rules on tags, which every request can break.</summary>
public sealed class TagRows
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "ECSG2036", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"tags":[|[|]]}""" },
        { "ECSG2036", "cluster", """{"clusterName":"c","tags":[|[|]]}""" },
        { "ECSG2036", "run", """{"taskDefinition":"web"}""" },
        { "ECSG2038", "cluster", """{"clusterName":"c","tags":[[|{|]"key":"a"}]}""" },
        { "ECSG2038", "cluster", """{"clusterName":"c","tags":[{"key":"a","value":""}]}""" },
        { "ECSG2024", "run", """{"taskDefinition":"web","tags":[{"key":[|"aws:x"|],"value":"v"},{"key":"a","value":"v"},{"key":[|"a"|],"value":"w"}]}""" },
        { "ECSG2024", "run", """{"taskDefinition":"web","tags":[{"key":"${K}","value":"v"},{"key":"a","value":"v"}]}""" },
        { "ECSG2022", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"a"},"tags":[{"key":[|""|],"value":"v"}]}""" },
        { "ECSG2022", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"tags":[""" + string.Join(",", Enumerable.Range(0, 50).Select(i => $$"""{"key":"k{{i}}","value":"v"}""")) + """,[|{|]"key":"k50","value":"v"}]}""" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reports_at_the_marks_and_nowhere_else(string id, string operation, string request) => RequestRows.Check(id, operation, request, "");
}
