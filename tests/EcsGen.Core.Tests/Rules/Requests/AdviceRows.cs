using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of the rules in Advice: the operation, the request with marks, what is known around it.</summary>
public sealed class AdviceRows
{
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "ECSG9101", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"FARGATE","networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"],"assignPublicIp":[|"ENABLED"|]}}}""", "" },
        { "ECSG9101", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"],"assignPublicIp":"DISABLED"}}}""", "" },
        { "ECSG9101", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"],"assignPublicIp":"${P}"}}}""", "" },

        { "ECSG9102", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"platformVersion":[|"1.3.0"|]}""", "" },
        { "ECSG9102", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"platformVersion":"LATEST"}""", "" },
        { "ECSG9102", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"platformVersion":"1.4.0"}""", "" },
        { "ECSG9102", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },

        { "ECSG9103", "cluster", """{"clusterName":"c","settings":[{"name":"containerInsights","value":[|"disabled"|]}]}""", "" },
        { "ECSG9103", "cluster", """[|{|]"clusterName":"c"}""", "" },
        { "ECSG9103", "cluster", """{"clusterName":"c","settings":[{"name":"containerInsights","value":"enabled"}]}""", "" },
        { "ECSG9103", "cluster", """{"clusterName":"c","settings":"${S}"}""", "" },

        { "ECSG9104", "create", """[|{|]"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },
        { "ECSG9104", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"tags":[{"key":"a","value":"b"}]}""", "" },
        { "ECSG9104", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"tags":"${T}"}""", "" },
        { "ECSG9104", "update", """{"service":"web"}""", "" },
        { "ECSG9104", "put", """{"cluster":"c","capacityProviders":[],"defaultCapacityProviderStrategy":[]}""", "" },

        { "ECSG9105", "provider", """{"name":"cp","autoScalingGroupProvider":[|{|]"autoScalingGroupArn":"a"}}""", "" },
        { "ECSG9105", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"a","managedTerminationProtection":[|"DISABLED"|]}}""", "" },
        { "ECSG9105", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"a","managedScaling":{"status":"ENABLED"},"managedTerminationProtection":"ENABLED"}}""", "" },

        { "ECSG9106", "cluster", """{"clusterName":"c","configuration":{"executeCommandConfiguration":{"logging":[|"NONE"|]}}}""", "" },
        { "ECSG9106", "cluster", """{"clusterName":"c","configuration":{"executeCommandConfiguration":{"logging":"OVERRIDE","logConfiguration":[|{|]"s3BucketName":"b"}}}}""", "" },
        { "ECSG9106", "cluster", """{"clusterName":"c","configuration":{"executeCommandConfiguration":{"kmsKeyId":"k","logging":"OVERRIDE","logConfiguration":{"s3BucketName":"b"}}}}""", "" },
        { "ECSG9106", "cluster", """{"clusterName":"c","configuration":{"executeCommandConfiguration":{"logging":"DEFAULT"}}}""", "" },

        { "ECSG9107", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceConnectConfiguration":{"enabled":true,"namespace":"n","services":[[|{|]"portName":"a"}]}}""", "" },
        { "ECSG9107", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceConnectConfiguration":{"enabled":true,"namespace":"n","services":[{"portName":"a","tls":{"issuerCertificateAuthority":{}}}]}}""", "" },
        { "ECSG9107", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceConnectConfiguration":{"enabled":true,"namespace":"n"}}""", "" },

        { "ECSG9110", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":[|1|],"loadBalancers":[{"targetGroupArn":"t","containerName":"a","containerPort":80}]}""", "" },
        { "ECSG9110", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":1}""", "" },
        { "ECSG9110", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"a","containerPort":80}]}""", "" },

        { "ECSG9111", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":[|0|]}""", "" },
        { "ECSG9111", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },

        { "ECSG9112", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":[|[|]"subnet-1"]}}}""", "" },
        { "ECSG9112", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1","subnet-2"]}}}""", "" },
        { "ECSG9112", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["${S}"]}}}""", "" },

        { "ECSG9113", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":true,"rollback":[|false|]}}}""", "" },
        { "ECSG9113", "create", """[|{|]"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },
        { "ECSG9113", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":true,"rollback":true}}}""", "" },
        { "ECSG9113", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":"${D}"}""", "" },

        { "ECSG9114", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":[|0|]}}""", "" },
        { "ECSG9114", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":50}}""", "" },
        { "ECSG9114", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","deploymentConfiguration":{"minimumHealthyPercent":0}}""", "" },

        { "ECSG9115", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"capacityProviderStrategy":[|[|]{"capacityProvider":"FARGATE_SPOT","weight":1}]}""", "" },
        { "ECSG9115", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"capacityProviderStrategy":[{"capacityProvider":"FARGATE_SPOT","weight":1},{"capacityProvider":"FARGATE","base":1}]}""", "" },
        { "ECSG9115", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"capacityProviderStrategy":[{"capacityProvider":"${P}","weight":1}]}""", "" },

        { "ECSG9116", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"capacityProviderStrategy":[{"capacityProvider":"FARGATE","base":[|1|]},{"capacityProvider":"FARGATE_SPOT","weight":1}]}""", "" },
        { "ECSG9116", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"capacityProviderStrategy":[{"capacityProvider":"FARGATE","base":1,"weight":1},{"capacityProvider":"FARGATE_SPOT","weight":1}]}""", "" },

        { "ECSG9117", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"enableExecuteCommand":[|true|]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}],"taskRoleArn":"r"}}""" },
        { "ECSG9117", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"enableExecuteCommand":true}""", "" },
        { "ECSG9117", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },

        { "ECSG9118", "create", """[|{|]"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"a","containerPort":80}]}""", "" },
        { "ECSG9118", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"healthCheckGracePeriodSeconds":60,"loadBalancers":[{"targetGroupArn":"t","containerName":"a","containerPort":80}]}""", "" },
        { "ECSG9118", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },

        { "ECSG9119", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"enableECSManagedTags":[|true|]}""", "" },
        { "ECSG9119", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"enableECSManagedTags":true,"propagateTags":"SERVICE"}""", "" },
        { "ECSG9119", "run", """{"taskDefinition":"web","enableECSManagedTags":[|true|],"propagateTags":"NONE"}""", "" },
        { "ECSG9119", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"enableECSManagedTags":true,"propagateTags":"${P}"}""", "" },

        { "ECSG9120", "create", """[|{|]"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },
        { "ECSG9120", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"EC2"}""", "" },
        { "ECSG9120", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"${T}"}""", "" },
        { "ECSG9120", "update", """{"service":"web"}""", "" },

        { "ECSG9121", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"strategy":[|"BLUE_GREEN"|],"bakeTimeInMinutes":5}}""", "" },
        { "ECSG9121", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"a","containerPort":80,"advancedConfiguration":[|{|]"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}]}""", "" },
        { "ECSG9121", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceConnectConfiguration":{"enabled":true,"namespace":"n"},"deploymentConfiguration":{"strategy":"BLUE_GREEN","bakeTimeInMinutes":5}}""", "" },

        { "ECSG9122", "create", """[|{|]"serviceName":"web","taskDefinition":"web","desiredCount":2}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80,"hostPort":80}]}]}}""" },
        { "ECSG9122", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG9122", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },

        { "ECSG9123", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceConnectConfiguration":[|{|]"enabled":true,"namespace":"n"}}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG9123", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceConnectConfiguration":{"enabled":true,"namespace":"n"}}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}],"memory":"512"}}""" },
        { "ECSG9123", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceConnectConfiguration":{"enabled":true,"namespace":"n"}}""", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reports_at_the_marks_and_nowhere_else(string id, string operation, string request, string around) => RequestRows.Check(id, operation, request, around);
}
