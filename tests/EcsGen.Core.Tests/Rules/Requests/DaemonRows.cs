using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of the rules in Daemon: the operation, the request with marks, what is known around it.</summary>
public sealed class DaemonRows
{
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "ECSG5140", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","desiredCount":[|0|]}""", "" },
        { "ECSG5140", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON"}""", "" },
        { "ECSG5140", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"schedulingStrategy":"REPLICA"}""", "" },
        { "ECSG5140", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"schedulingStrategy":"${S}"}""", "" },

        { "ECSG5141", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","placementStrategy":[|[|]{"type":"random"}]}""", "" },
        { "ECSG5141", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","placementStrategy":[]}""", "" },
        { "ECSG5141", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","placementConstraints":[{"type":"memberOf","expression":"attribute:a exists"}]}""", "" },

        { "ECSG5142", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","deploymentConfiguration":{"maximumPercent":[|101|]}}""", "" },
        { "ECSG5142", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","deploymentConfiguration":{"maximumPercent":100}}""", "" },
        { "ECSG5142", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"maximumPercent":200}}""", "" },
        { "ECSG5142", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","deploymentConfiguration":{"maximumPercent":"${M}"}}""", "" },

        { "ECSG5143", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":[|"DAEMON"|],"launchType":"FARGATE"}""", "" },
        { "ECSG5143", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","launchType":"EC2"}""", "" },
        { "ECSG5143", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON"}""", "" },
        { "ECSG5143", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"FARGATE"}""", "" },

        { "ECSG5144", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","capacityProviderStrategy":[|[|]{"capacityProvider":"a","weight":1}]}""", "" },
        { "ECSG5144", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":[|"DAEMON"|]}""", """{"cluster":{"clusterName":"c","capacityProviders":["a"],"defaultCapacityProviderStrategy":[{"capacityProvider":"a","weight":1}]}}""" },
        { "ECSG5144", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","launchType":"EC2"}""", """{"cluster":{"clusterName":"c","capacityProviders":["a"],"defaultCapacityProviderStrategy":[{"capacityProvider":"a","weight":1}]}}""" },
        { "ECSG5144", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON"}""", """{"cluster":{"clusterName":"c"}}""" },
        { "ECSG5144", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON"}""", "" },

        { "ECSG5145", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","availabilityZoneRebalancing":[|"ENABLED"|]}""", "" },
        { "ECSG5145", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","availabilityZoneRebalancing":"DISABLED"}""", "" },
        { "ECSG5145", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON"}""", "" },
        { "ECSG5145", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"ENABLED"}""", "" },

        { "ECSG5146", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"ENABLED","deploymentConfiguration":{"minimumHealthyPercent":50,"maximumPercent":[|100|]}}""", "" },
        { "ECSG5146", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"ENABLED","deploymentConfiguration":{"minimumHealthyPercent":50,"maximumPercent":150}}""", "" },
        { "ECSG5146", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"DISABLED","deploymentConfiguration":{"minimumHealthyPercent":50,"maximumPercent":100}}""", "" },
        { "ECSG5146", "update", """{"service":"web","deploymentConfiguration":{"minimumHealthyPercent":0,"maximumPercent":[|100|]}}""", """{"before":{"serviceName":"web","taskDefinition":"web","desiredCount":1}}""" },
        { "ECSG5146", "update", """{"service":"web","deploymentConfiguration":{"minimumHealthyPercent":0,"maximumPercent":100}}""", "" },
        { "ECSG5146", "update", """{"service":"web","availabilityZoneRebalancing":"DISABLED","deploymentConfiguration":{"minimumHealthyPercent":0,"maximumPercent":100}}""", """{"before":{"serviceName":"web","taskDefinition":"web","desiredCount":1}}""" },

        { "ECSG5147", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":50,"maximumPercent":[|100|]}}""", "" },
        { "ECSG5147", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":50,"maximumPercent":101}}""", "" },
        { "ECSG5147", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","deploymentConfiguration":{"minimumHealthyPercent":0,"maximumPercent":100}}""", "" },
        { "ECSG5147", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"${A}","deploymentConfiguration":{"minimumHealthyPercent":50,"maximumPercent":100}}""", "" },
        { "ECSG5147", "update", """{"service":"web","deploymentConfiguration":{"minimumHealthyPercent":0,"maximumPercent":100}}""", "" },

        { "ECSG5148", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"ENABLED","placementStrategy":[[|{|]"type":"binpack","field":"cpu"}]}""", "" },
        { "ECSG5148", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"ENABLED","placementStrategy":[{"type":"spread","field":"attribute:ecs.availability-zone"}]}""", "" },
        { "ECSG5148", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"placementStrategy":[{"type":"binpack","field":"cpu"}]}""", "" },
        { "ECSG5148", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"ENABLED","loadBalancers":[{"loadBalancerName":[|"l"|],"containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5148", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"ENABLED","placementConstraints":[{"type":"memberOf","expression":[|"attribute:ecs.availability-zone == us-east-1a"|]}]}""", "" },
        { "ECSG5148", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"ENABLED","placementStrategy":[{"type":"${T}","field":"cpu"}]}""", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reports_at_the_marks_and_nowhere_else(string id, string operation, string request, string around) => RequestRows.Check(id, operation, request, around);
}
