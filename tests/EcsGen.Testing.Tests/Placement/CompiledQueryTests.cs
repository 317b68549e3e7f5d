using System;
using Xunit;

namespace EcsGen.Testing.Placement;

public class CompiledQueryTests
{
    [Theory]
    [InlineData("attribute:ecs.availability-zone == us-east-1a", true)]
    [InlineData("attribute:ecs.availability-zone != us-east-1a", false)]
    [InlineData("attribute:ecs.availability-zone in [us-east-1b, us-east-1a]", true)]
    [InlineData("attribute:ecs.availability-zone !in [us-east-1b]", true)]
    [InlineData("attribute:ecs.instance-type =~ t3.*", true)]
    [InlineData("attribute:ecs.instance-type =~ t3", false)] // the whole text
    [InlineData("attribute:ecs.instance-type !~ m5.*", true)]
    [InlineData("attribute:ecs.instance-type =~ (m5|t3)\\.[a-z]+", true)]
    [InlineData("attribute:ecs.instance-type =~ \\Qt3.small\\E", true)]
    [InlineData("attribute:flag exists", true)]
    [InlineData("attribute:flag !exists", false)]
    [InlineData("attribute:flag == ''", true)]
    [InlineData("attribute:missing exists", false)]
    [InlineData("attribute:missing !exists", true)]
    // no value, nothing to compare
    [InlineData("attribute:missing != a", false)]
    [InlineData("attribute:missing !in [a]", false)]
    [InlineData("attribute:missing !~ a", false)]
    [InlineData("not(attribute:missing == a)", true)]
    [InlineData("attribute:disks > 3", true)] // 12: as numbers
    [InlineData("attribute:disks < 3", false)]
    [InlineData("attribute:ecs.instance-type > m", true)] // as texts
    [InlineData("agentConnected == true", true)]
    [InlineData("agentConnected != true", false)]
    [InlineData("agentVersion > 1.9", true)] // 1.94.0
    [InlineData("agentVersion >= 1.94", true)]
    [InlineData("agentVersion == 1.94", true)]
    [InlineData("agentVersion < 1.100.0", true)]
    [InlineData("ec2InstanceId == i-x", true)]
    [InlineData("ec2InstanceId in ['i-y', 'i-z']", false)]
    [InlineData("registeredAt < 2026-01-02", true)]
    [InlineData("registeredAt == 2026-01-01T01:00:00+01:00", true)]
    [InlineData("registeredAt > 2026-01-01T00:00:00Z", false)]
    [InlineData("runningTasksCount == 3", true)]
    [InlineData("runningTasksCount < 10", true)]
    [InlineData("runningTasksCount != 3", false)]
    [InlineData("task:group == service:db", true)]
    [InlineData("task:group == service:none", false)]
    [InlineData("not(task:group == service:db)", false)]
    [InlineData("task:group != service:db", true)] // some task is of another group
    [InlineData("task:group in [a, service:web]", true)]
    [InlineData("task:group =~ service:.*", true)]
    [InlineData("attribute:missing exists or attribute:flag exists and runningTasksCount > 1", true)]
    [InlineData("(attribute:flag exists or attribute:missing exists) and runningTasksCount > 9", false)]
    public void Holds(string expression, bool holds)
    {
        var fleet = Some.Fleet(Some.Instance("x", "us-east-1a", attributes: ["ecs.instance-type=t3.small", "flag", "disks=12"]));
        foreach (var group in (string[])["service:db", "service:web", "service:web"]) fleet.Add(fleet.Instances[0], new TaskFootprint(), group);
        Assert.Equal(holds, Some.MemberOf(expression).Compiled.Holds(fleet.Instances[0]));
    }

    [Theory]
    [InlineData("attribute:a exists and agentConnected == true", false)]
    [InlineData("attribute:a exists or runningTasksCount == 1", true)]
    [InlineData("not(task:group == a)", true)]
    public void Says_whether_tasks_matter(string expression, bool depends) => Assert.Equal(depends, Some.MemberOf(expression).Compiled.DependsOnTasks);

    [Theory]
    [InlineData("attribute:a =~ [a-z&&[^m]]+")]
    [InlineData("attribute:a =~ a*+b")]
    public void What_NET_reads_otherwise_is_refused_and_not_guessed(string expression)
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Some.MemberOf(expression).Compiled);
        Assert.Contains("placement constraint", refusal.Message);
    }
}
