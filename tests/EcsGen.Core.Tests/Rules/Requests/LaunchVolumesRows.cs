using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of the rules in LaunchVolumes: the operation, the request with marks, what is known around it.</summary>
public sealed class LaunchVolumesRows
{
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "ECSG5120", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"a","managedEBSVolume":{"roleArn":"r","sizeInGiB":1}},[|{|]"name":"b","managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", "" },
        { "ECSG5120", "run", """{"taskDefinition":"web","volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", "" },

        { "ECSG5121", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","volumeConfigurations":[|[|]{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", "" },
        { "ECSG5121", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", "" },

        { "ECSG5122", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"volumeConfigurations":[{"name":[|"other"|],"managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","configuredAtLaunch":true}]}}""" },
        { "ECSG5122", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"volumeConfigurations":[{"name":[|"data"|],"managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", """{"definition":{"family":"web","networkMode":"awsvpc","requiresCompatibilities":["FARGATE"],"cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","portMappings":[{"containerPort":80,"name":"http"}]}]}}""" },
        { "ECSG5122", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","configuredAtLaunch":true}]}}""" },
        { "ECSG5122", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"other","managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", "" },
        { "ECSG5122", "run", """{"taskDefinition":"web","networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"volumeConfigurations":[{"name":[|"other"|],"managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","configuredAtLaunch":true}]}}""" },
        { "ECSG5122", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"volumeConfigurations":[{"name":"other","managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", """{"definition":{"family":"web","networkMode":"awsvpc","requiresCompatibilities":["FARGATE"],"cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","portMappings":[{"containerPort":80,"name":"http"}]}],"volumes":[{"name":"${V}","configuredAtLaunch":true}]}}""" },

        { "ECSG5123", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":[|{|]"roleArn":"r"}}]}""", "" },
        { "ECSG5123", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", "" },
        { "ECSG5123", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","snapshotId":"snap-1"}}]}""", "" },

        { "ECSG5124", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":"gp2","iops":[|3000|]}}]}""", "" },
        { "ECSG5124", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":"gp3","iops":3000}}]}""", "" },
        { "ECSG5124", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":"new1","iops":3000}}]}""", "" },
        { "ECSG5124", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"iops":3000}}]}""", "" },

        { "ECSG5125", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":"gp2","throughput":[|125|]}}]}""", "" },
        { "ECSG5125", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":"gp3","throughput":125}}]}""", "" },
        { "ECSG5125", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":"${T}","throughput":125}}]}""", "" },

        { "ECSG5126", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":[|{|]"roleArn":"r","sizeInGiB":10,"volumeType":"io1"}}]}""", "" },
        { "ECSG5126", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":"io1","iops":100}}]}""", "" },
        { "ECSG5126", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":"gp3"}}]}""", "" },

        { "ECSG5127", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","volumeType":"st1","sizeInGiB":[|124|]}}]}""", "" },
        { "ECSG5127", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":[|0|]}}]}""", "" },
        { "ECSG5127", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","volumeType":"gp3","sizeInGiB":65536,"iops":[|2999|],"throughput":[|2001|]}}]}""", "" },
        { "ECSG5127", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","volumeType":"io1","sizeInGiB":16384,"iops":64000}}]}""", "" },
        { "ECSG5127", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","volumeType":"new1","sizeInGiB":1}}]}""", "" },
        { "ECSG5127", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":"${N}"}}]}""", "" },
        { "ECSG5127", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","snapshotId":"s","volumeInitializationRate":[|99|]}}]}""", "" },

        { "ECSG5128", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"FARGATE","volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":[|"standard"|]}}]}""", "" },
        { "ECSG5128", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"EC2","volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":"standard"}}]}""", "" },
        { "ECSG5128", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":10,"volumeType":"standard"}}]}""", "" },

        { "ECSG5129", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1,"volumeInitializationRate":[|200|]}}]}""", "" },
        { "ECSG5129", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","snapshotId":"s","volumeInitializationRate":200}}]}""", "" },

        { "ECSG5130", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"FARGATE","networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"volumeConfigurations":[|[|]{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1}}]}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"1024","memory":"2048","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","configuredAtLaunch":true}],"runtimePlatform":{"operatingSystemFamily":"WINDOWS_SERVER_2022_CORE"}}}""" },
        { "ECSG5130", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"FARGATE","networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1,"filesystemType":[|"ntfs"|]}}]}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","configuredAtLaunch":true}]}}""" },
        { "ECSG5130", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"FARGATE","networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1,"filesystemType":"ext4"}}]}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","configuredAtLaunch":true}]}}""" },
        { "ECSG5130", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1,"filesystemType":"ntfs"}}]}""", "" },

        { "ECSG5131", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1,"tagSpecifications":[{"resourceType":"volume","tags":[{"key":[|"AmazonECSCreated"|],"value":"x"},{"key":"a","value":"x"}]}]}}]}""", "" },
        { "ECSG5131", "run", """{"taskDefinition":"web","volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1,"tagSpecifications":[{"resourceType":"volume","propagateTags":[|"SERVICE"|]}]}}]}""", "" },
        { "ECSG5131", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"volumeConfigurations":[{"name":"data","managedEBSVolume":{"roleArn":"r","sizeInGiB":1,"tagSpecifications":[{"resourceType":"volume","propagateTags":"SERVICE"}]}}]}""", "" },

        { "ECSG5132", "create", """[|{|]"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}}}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","configuredAtLaunch":true}]}}""" },
        { "ECSG5132", "run", """{"taskDefinition":"web","networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"volumeConfigurations":[|[|]]}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","configuredAtLaunch":true}]}}""" },
        { "ECSG5132", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}}}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","host":{}}]}}""" },
        { "ECSG5132", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"volumeConfigurations":"${V}"}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","configuredAtLaunch":true}]}}""" },
        { "ECSG5132", "update", """{"service":"web","desiredCount":2}""", """{"definition":{"family":"web","networkMode":"awsvpc","cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}],"volumes":[{"name":"data","configuredAtLaunch":true}]}}""" },
        { "ECSG5132", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reports_at_the_marks_and_nowhere_else(string id, string operation, string request, string around) => RequestRows.Check(id, operation, request, around);
}
