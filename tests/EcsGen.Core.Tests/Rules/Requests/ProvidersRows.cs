using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of the rules in Providers: the operation, the request with marks, what is known around it.</summary>
public sealed class ProvidersRows
{
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "ECSG6020", "provider", """{"name":[|"Fargate-1"|],"autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg"}}""", "" },
        { "ECSG6020", "provider", """{"name":[|"a b"|],"autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg"}}""", "" },
        { "ECSG6020", "provider", """{"name":[|"awsome"|],"autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg"}}""", "" },
        { "ECSG6020", "provider", """{"name":"my-ecs","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg"}}""", "" },
        { "ECSG6020", "provider", """{"name":"${N}","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg"}}""", "" },

        { "ECSG6021", "provider", """[|{|]"name":"cp"}""", "" },
        { "ECSG6021", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg"}}""", "" },
        { "ECSG6021", "provider", """[|{|]"name":"cp","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]}}}}""", "" },
        { "ECSG6021", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]}}}}""", "" },
        { "ECSG6021", "provider", """{"name":"cp"}""", """{"fragment":true}""" },

        { "ECSG6022", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg","managedTerminationProtection":[|"ENABLED"|]}}""", "" },
        { "ECSG6022", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg","managedTerminationProtection":[|"ENABLED"|],"managedScaling":{"status":"DISABLED"}}}""", "" },
        { "ECSG6022", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg","managedTerminationProtection":"ENABLED","managedScaling":{"status":"ENABLED"}}}""", "" },
        { "ECSG6022", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg","managedTerminationProtection":"ENABLED","managedScaling":"${S}"}}""", "" },
        { "ECSG6022", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg","managedTerminationProtection":"DISABLED"}}""", "" },

        { "ECSG6023", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg","managedScaling":{"targetCapacity":[|0|],"minimumScalingStepSize":[|0|],"maximumScalingStepSize":[|10001|],"instanceWarmupPeriod":[|-1|]}}}""", "" },
        { "ECSG6023", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg","managedScaling":{"targetCapacity":100,"minimumScalingStepSize":1,"maximumScalingStepSize":10000,"instanceWarmupPeriod":0}}}""", "" },

        { "ECSG6024", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg","managedScaling":{"minimumScalingStepSize":[|6|],"maximumScalingStepSize":5}}}""", "" },
        { "ECSG6024", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg","managedScaling":{"minimumScalingStepSize":5,"maximumScalingStepSize":5}}}""", "" },
        { "ECSG6024", "provider", """{"name":"cp","autoScalingGroupProvider":{"autoScalingGroupArn":"arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:12345678:autoScalingGroupName/asg","managedScaling":{"minimumScalingStepSize":5}}}""", "" },

        { "ECSG6025", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]},"instanceRequirements":{"vCpuCount":{"min":1},"memoryMiB":{"min":1},"allowedInstanceTypes":["m7g.*",[|"m7g_large"|],[|"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"|]]}}}}""", "" },
        { "ECSG6025", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]},"instanceRequirements":{"vCpuCount":{"min":1},"memoryMiB":{"min":1},"excludedInstanceTypes":["t*"]}}}}""", "" },

        { "ECSG6026", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]},"instanceRequirements":{"vCpuCount":{"min":1},"memoryMiB":{"min":1},"allowedInstanceTypes":["a"],"excludedInstanceTypes":[|[|]"b"]}}}}""", "" },
        { "ECSG6026", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]},"instanceRequirements":{"vCpuCount":{"min":1},"memoryMiB":{"min":1},"spotMaxPricePercentageOverLowestPrice":[|1|],"maxSpotPriceAsPercentageOfOptimalOnDemandPrice":1}}}}""", "" },
        { "ECSG6026", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]},"instanceRequirements":{"vCpuCount":{"min":1},"memoryMiB":{"min":1},"allowedInstanceTypes":["a"],"excludedInstanceTypes":[]}}}}""", "" },

        { "ECSG6027", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]}},"infrastructureOptimization":{"scaleInAfter":[|3601|]}}}""", "" },
        { "ECSG6027", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]}},"infrastructureOptimization":{"scaleInAfter":[|-2|]}}}""", "" },
        { "ECSG6027", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]}},"infrastructureOptimization":{"scaleInAfter":-1}}}""", "" },

        { "ECSG6028", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":[|[|]],"securityGroups":["sg-1"]}}}}""", "" },
        { "ECSG6028", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":[|[|]]}}}}""", "" },
        { "ECSG6028", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]}}}}""", "" },
        { "ECSG6028", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":"${S}","securityGroups":["sg-1"]}}}}""", "" },

        { "ECSG6029", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]},"instanceRequirements":{"vCpuCount":{"min":[|8|],"max":4},"memoryMiB":{"min":1,"max":1}}}}}""", "" },
        { "ECSG6029", "provider", """{"name":"cp","cluster":"prod","managedInstancesProvider":{"infrastructureRoleArn":"r","instanceLaunchTemplate":{"ec2InstanceProfileArn":"p","networkConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"]},"instanceRequirements":{"vCpuCount":{"min":"${V}","max":4},"memoryMiB":{"min":1}}}}}""", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reports_at_the_marks_and_nowhere_else(string id, string operation, string request, string around) => RequestRows.Check(id, operation, request, around);
}
