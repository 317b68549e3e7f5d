using System;
using System.Linq;
using EcsGen.Model;
using EcsGen.Testing.Api.Requests;
using EcsGen.Testing.Infra;
using Xunit;

namespace EcsGen.Testing.Api;

/// <summary>Calls one after the other as they were recorded of the real service: clusters, task definitions, client tokens.</summary>
public class RecordedRequestTests
{
    private readonly EcsSimulator ecs = new();

    [Fact]
    public void The_life_of_a_cluster()
    {
        Assert.Equal("MISSING", Describe("probe").Failures.Single().Reason);
        var made = ecs.CreateCluster(new CreateClusterRequest { ClusterName = "probe", Tags = new[] { new Tag { Key = "k", Value = "v" } } });
        Assert.Equal("ACTIVE", made.Cluster!.Status);
        Assert.Equal(1, made.ClusterCount);
        Assert.Equal("disabled", made.Cluster.Settings.Single().Value.OrDefault());

        var all = ecs.DescribeClusters(new DescribeClustersRequest { Clusters = ["probe"], Include = ["STATISTICS", "TAGS", "SETTINGS", "CONFIGURATIONS", "ATTACHMENTS"] }).Clusters.Single();
        Assert.Equal(16, all.Statistics.Count);
        Assert.All(all.Statistics, statistic => Assert.Equal("0", statistic.Value.OrDefault()));
        var plain = Describe("probe").Clusters.Single();
        Assert.Empty(plain.Settings);
        Assert.Empty(plain.Tags);
        Assert.Empty(plain.Statistics);

        var bad = Assert.Throws<InvalidParameterException>(() => ecs.UpdateClusterSettings(new UpdateClusterSettingsRequest { Cluster = "probe", Settings = new[] { new ClusterSetting { Name = "containerInsights", Value = "loud" } } }));
        Assert.Equal("Invalid setting 'value'", bad.Message);

        var gone = ecs.DeleteCluster(new DeleteClusterRequest { Cluster = "probe" });
        Assert.Equal("INACTIVE", gone.Cluster!.Status);
        Assert.Empty(gone.Cluster.Tags);
        Assert.Equal(0, gone.ClusterCount);
        var inactive = ecs.DescribeClusters(new DescribeClustersRequest { Clusters = ["probe"], Include = ["TAGS"] }).Clusters.Single();
        Assert.Equal("INACTIVE", inactive.Status);
        Assert.Single(inactive.Tags);
        Assert.Equal("Cluster was not ACTIVE.", Assert.Throws<ClientException>(() => ecs.UpdateCluster(new UpdateClusterRequest { Cluster = "probe" })).Message);
        Assert.Equal("The specified cluster is inactive. Specify an active cluster and try again.", Assert.Throws<InvalidParameterException>(() => ecs.ListTagsForResource(new ListTagsForResourceRequest { ResourceArn = made.Cluster.ClusterArn })).Message);
        Assert.Equal("INACTIVE", ecs.DeleteCluster(new DeleteClusterRequest { Cluster = "probe" }).Cluster!.Status);

        var again = ecs.CreateCluster(new CreateClusterRequest { ClusterName = "probe", CapacityProviders = Fargate, DefaultCapacityProviderStrategy = new[] { new CapacityProviderStrategyItem { CapacityProvider = "FARGATE", Weight = 1 } } });
        Assert.Equal("ACTIVE", again.Cluster!.Status);
        Assert.Equal(0, again.Cluster.DefaultCapacityProviderStrategy.Single().Base.OrDefault());
    }

    [Fact]
    public void The_life_of_task_definitions()
    {
        var tagged = Register("main", new Tag { Key = "owner", Value = "probe" });
        Assert.Equal(1, tagged.TaskDefinition!.Revision);
        Assert.Equal("probe", tagged.Tags!.Value.Single().Value.OrDefault());
        Assert.Null(Register("main").Tags);
        Assert.Equal(2, DescribeDefinition("main").TaskDefinition!.Revision);
        Assert.Single(ecs.DescribeTaskDefinition(new DescribeTaskDefinitionRequest { TaskDefinition = "main:1", Include = ["TAGS"] }).Tags!.Value);

        var page = ecs.ListTaskDefinitions(new ListTaskDefinitionsRequest { FamilyPrefix = "main", Sort = "ASC", MaxResults = 1 });
        Assert.Equal("main::0000000001", page.NextToken);
        Assert.EndsWith(":2", ecs.ListTaskDefinitions(new ListTaskDefinitionsRequest { FamilyPrefix = "main", NextToken = page.NextToken }).TaskDefinitionArns.Single(), StringComparison.Ordinal);
        Assert.Equal([2, 1], ecs.ListTaskDefinitions(new ListTaskDefinitionsRequest { Sort = "DESC" }).TaskDefinitionArns.Select(arn => arn[^1] - '0'));

        Assert.Equal(2, Delete("main:1", "missing:1").Failures.Count);
        Assert.Equal("The specified task definition identifier is invalid. Specify a valid name or ARN and try again.", Delete("main").Failures.Single().Reason);
        Assert.Equal("Revision is missing", Assert.Throws<InvalidParameterException>(() => Deregister("main")).Message);

        var first = Deregister("main:2").TaskDefinition!;
        Assert.Equal(("INACTIVE", "ACTIVE", true), (first.Status, first.PreviousStatus, first.DeregisteredAt is null));
        var second = Deregister("main:2").TaskDefinition!;
        Assert.Equal(("INACTIVE", "INACTIVE", true), (second.Status, second.PreviousStatus, second.DeregisteredAt is not null));
        Assert.Equal(1, DescribeDefinition("main").TaskDefinition!.Revision);
        ecs.TagResource(new TagResourceRequest { ResourceArn = second.TaskDefinitionArn, Tags = [new Tag { Key = "k", Value = "" }] });

        Deregister("main:1");
        var deleted = Delete("main:1", "main:2", "missing:1");
        Assert.All(deleted.TaskDefinitions, definition => Assert.Equal(("DELETE_IN_PROGRESS", "INACTIVE"), (definition.Status, definition.PreviousStatus)));
        Assert.Single(deleted.Failures);
        Assert.Equal("DELETE_IN_PROGRESS", DescribeDefinition("main:2").TaskDefinition!.Status);
        Assert.Equal("DELETE_IN_PROGRESS", Delete("main:2").TaskDefinitions.Single().PreviousStatus);
        Assert.Equal(3, Register("main").TaskDefinition!.Revision);
        Assert.EndsWith("in the process of being deleted.", Assert.Throws<ClientException>(() => Deregister("main:1")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Client_tokens_compare_the_request_as_it_was_sent()
    {
        ecs.CreateCluster("a");
        ecs.CreateCluster("b");
        ecs.RegisterTaskDefinition(FargateDefinition);
        var request = Run("a") with { ClientToken = "T", Count = 1, Tags = new[] { new Tag { Key = "x", Value = "1" }, new Tag { Key = "y", Value = "2" } } };
        var task = ecs.RunTask(request).Tasks.Single();
        Assert.Equal(task.TaskArn, ecs.RunTask(request).Tasks.Single().TaskArn);

        RunTaskRequest[] variants =
        [
            request with { Count = default }, request with { Count = 2 }, request with { TaskDefinition = "fg:1" }, request with { Tags = new[] { new Tag { Key = "y", Value = "2" }, new Tag { Key = "x", Value = "1" } } },
            request with { Overrides = new TaskOverride() }, request with { StartedBy = "" }, request with { Cluster = "arn:aws:ecs:us-east-1:123456789012:cluster/a" }, request with { Group = "family:fg" },
        ];
        foreach (var variant in variants)
        {
            var conflict = Assert.Throws<ConflictException>(() => ecs.RunTask(variant));
            Assert.Equal([task.TaskArn!], conflict.ResourceIds);
        }
        Assert.NotEqual(task.TaskArn, ecs.RunTask(request with { Cluster = "b" }).Tasks.Single().TaskArn);

        ecs.TagResource(new TagResourceRequest { ResourceArn = task.TaskArn, Tags = [new Tag { Key = "x", Value = "changed" }] });
        Assert.Equal("changed", ecs.RunTask(request).Tasks.Single().Tags[0].Value.OrDefault());
        var stopped = ecs.StopTask(new StopTaskRequest { Cluster = "a", Task = task.TaskArn }).Task!;
        Assert.Equal(("PROVISIONING", "STOPPED", 0), (stopped.LastStatus, stopped.DesiredStatus, stopped.Tags.Count));
        var replay = ecs.RunTask(request).Tasks.Single();
        Assert.Equal((task.TaskArn, "STOPPED", 2), (replay.TaskArn, replay.DesiredStatus, replay.Tags.Count));
        ecs.RunUntilIdle();
        Assert.Empty(ecs.StopTask(new StopTaskRequest { Cluster = "a", Task = task.TaskArn }).Task!.Containers);
        Assert.Throws<InvalidParameterException>(() => ecs.ListTagsForResource(new ListTagsForResourceRequest { ResourceArn = task.TaskArn }));

        Deregister("fg:1");
        var inactive = Assert.Throws<InvalidParameterException>(() => ecs.RunTask(request));
        Delete("fg:1");
        Assert.NotEqual(inactive.Message, Assert.Throws<InvalidParameterException>(() => ecs.RunTask(request)).Message);
    }

    [Fact]
    public void A_cluster_that_is_made_again_has_to_be_the_same()
    {
        var request = new CreateClusterRequest { ClusterName = "probe", Tags = new[] { new Tag { Key = "phase", Value = "initial" } } };
        ecs.CreateCluster(request);

        Assert.Equal("ACTIVE", ecs.CreateCluster(request).Cluster!.Status);
        Assert.Equal("ACTIVE", ecs.CreateCluster("probe").Cluster!.Status);
        var refused = Assert.Throws<InvalidParameterException>(() => ecs.CreateCluster(request with { Tags = new[] { new Tag { Key = "phase", Value = "repeated" } } }));
        Assert.Equal("Arguments on this idempotent request are inconsistent with arguments used in previous request(s).", refused.Message);
    }

    // what is asked to be included is looked at only when there is something to show
    [Fact]
    public void A_wrong_include_is_refused_only_for_a_cluster_that_is_there()
    {
        Assert.Equal("MISSING", ecs.DescribeClusters(new DescribeClustersRequest { Clusters = ["missing"], Include = ["BOGUS"] }).Failures.Single().Reason);
        ecs.CreateCluster("probe");
        Assert.Throws<InvalidParameterException>(() => ecs.DescribeClusters(new DescribeClustersRequest { Clusters = ["probe"], Include = ["BOGUS"] }));
    }

    [Fact]
    public void A_token_of_a_service_counts_for_its_name_and_not_for_its_tags()
    {
        ecs.CreateCluster("c");
        Register("web");
        var request = new CreateServiceRequest { Cluster = "c", ServiceName = "web", TaskDefinition = "web", DesiredCount = 0, ClientToken = "T", Tags = new[] { new Tag { Key = "k", Value = "v" } } };
        var made = ecs.CreateService(request).Service!;

        Assert.Equal(made.Deployments[0].Id, ecs.CreateService(request with { Tags = new[] { new Tag { Key = "k", Value = "w" } } }).Service!.Deployments[0].Id);
        Assert.Equal("other", ecs.CreateService(request with { ServiceName = "other" }).Service!.ServiceName);
        foreach (var changed in (CreateServiceRequest[])[request with { ClientToken = "U" }, request with { DesiredCount = 1 }])
            Assert.Equal("Creation of service was not idempotent.", Assert.Throws<InvalidParameterException>(() => ecs.CreateService(changed)).Message);
        Assert.Equal("Scheduling strategy should be one of [REPLICA,DAEMON]", Assert.Throws<InvalidParameterException>(() => ecs.CreateService(request with { ServiceName = "third", SchedulingStrategy = "BOGUS" })).Message);
        Assert.Equal("Task count can not be lesser than 0", Assert.Throws<InvalidParameterException>(() => ecs.UpdateService(new UpdateServiceRequest { Cluster = "c", Service = "web", DesiredCount = -1 })).Message);
        Assert.Empty(Assert.Throws<ServiceNotFoundException>(() => ecs.DeleteService(new DeleteServiceRequest { Cluster = "c", Service = "missing" })).Message);
    }

    [Fact]
    public void Every_attribute_that_a_definition_can_require_is_one_that_instances_have()
    {
        var required = Definitions.RequiredAttributes.Of(FargateDefinition with
        {
            TaskRoleArn = "arn:aws:iam::123456789012:role/r",
            ExecutionRoleArn = "arn:aws:iam::123456789012:role/r",
            PidMode = "task",
            ContainerDefinitions = new[]
            {
                World.Container() with
                {
                    Image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/a@sha256:0", StopTimeout = 3, ReadonlyRootFilesystem = true, Privileged = true, HealthCheck = new HealthCheck(),
                    LogConfiguration = new LogConfiguration { LogDriver = "awslogs", Options = new[] { new MapEntry("awslogs-create-group", "true") } },
                    Secrets = new[] { new Secret { Name = "a", ValueFrom = "b" } }, EnvironmentFiles = new[] { new EnvironmentFile() },
                },
            },
        });

        Assert.True(required.Length > 12);
        Assert.Empty(required.Except(EcsGen.Testing.Cluster.Instances.AgentCapabilities.Linux));
    }

    private static readonly string[] Fargate = ["FARGATE"];

    private static RegisterTaskDefinitionRequest FargateDefinition => new()
    {
        Family = "fg", NetworkMode = "awsvpc", RequiresCompatibilities = Fargate, Cpu = "256", Memory = "512", ContainerDefinitions = new[] { World.Container() },
    };

    private static RunTaskRequest Run(string cluster) => new()
    {
        Cluster = cluster,
        TaskDefinition = "arn:aws:ecs:us-east-1:123456789012:task-definition/fg:1",
        LaunchType = "FARGATE",
        NetworkConfiguration = new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = new[] { "subnet-0a" } } },
    };

    private RegisterTaskDefinitionResponse Register(string family, params Tag[] tags) => ecs.RegisterTaskDefinition(new RegisterTaskDefinitionRequest
    {
        Family = family,
        ContainerDefinitions = new[] { World.Container() },
        Tags = tags.Length == 0 ? default(Values<Tag>) : tags,
    });

    private DescribeClustersResponse Describe(string name) => ecs.DescribeClusters(new DescribeClustersRequest { Clusters = [name] });

    private DescribeTaskDefinitionResponse DescribeDefinition(string name) => ecs.DescribeTaskDefinition(new DescribeTaskDefinitionRequest { TaskDefinition = name });

    private DeregisterTaskDefinitionResponse Deregister(string name) => ecs.DeregisterTaskDefinition(new DeregisterTaskDefinitionRequest { TaskDefinition = name });

    private DeleteTaskDefinitionsResponse Delete(params string[] names) => ecs.DeleteTaskDefinitions(new DeleteTaskDefinitionsRequest { TaskDefinitions = names });
}
