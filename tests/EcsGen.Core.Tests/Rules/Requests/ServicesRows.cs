using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of the rules in Services: the operation, the request with marks, what is known around it.</summary>
public sealed class ServicesRows
{
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "ECSG5001", "create", """{"serviceName":[|"web app"|],"taskDefinition":"web","desiredCount":2}""", "" },
        { "ECSG5001", "create", """{"serviceName":[|"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"|],"taskDefinition":"web","desiredCount":2}""", "" },
        { "ECSG5001", "create", """{"serviceName":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","taskDefinition":"web","desiredCount":2}""", "" },
        { "ECSG5001", "create", """{"serviceName":"web-${env}","taskDefinition":"web","desiredCount":2}""", "" },
        { "ECSG5001", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },

        { "ECSG5002", "create", """[|{|]"serviceName":"web","desiredCount":2}""", "" },
        { "ECSG5002", "create", """{"serviceName":"web","desiredCount":2,"deploymentController":{"type":"EXTERNAL"}}""", "" },
        { "ECSG5002", "create", """{"serviceName":"web","desiredCount":2,"deploymentController":"x"}""", "" },
        { "ECSG5002", "create", """{"serviceName":"web","desiredCount":2}""", """{"filledIn":["taskDefinition"]}""" },
        { "ECSG5002", "update", """{"service":"web"}""", "" },
        { "ECSG5002", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },

        { "ECSG5003", "create", """{"serviceName":"web","taskDefinition":[|"web"|],"desiredCount":2,"deploymentController":{"type":"EXTERNAL"}}""", "" },
        { "ECSG5003", "create", """{"serviceName":"web","desiredCount":2,"deploymentController":{"type":"EXTERNAL"}}""", "" },
        { "ECSG5003", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentController":{"type":"${CONTROLLER}"}}""", "" },

        { "ECSG5004", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":[|-1|]}""", "" },
        { "ECSG5004", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":0}""", "" },
        { "ECSG5004", "update", """{"service":"web","desiredCount":[|-5|]}""", "" },
        { "ECSG5004", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":"${n}"}""", "" },

        { "ECSG5005", "create", """[|{|]"serviceName":"web","taskDefinition":"web"}""", "" },
        { "ECSG5005", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON"}""", "" },
        { "ECSG5005", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"${S}"}""", "" },
        { "ECSG5005", "update", """{"service":"web"}""", "" },
        { "ECSG5005", "create", """{"serviceName":"web","taskDefinition":"web"}""", """{"filledIn":["desiredCount"]}""" },
        { "ECSG5005", "create", """{"serviceName":"web","taskDefinition":"web"}""", """{"fragment":true}""" },

        { "ECSG5006", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"clientToken":[|"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"|]}""", "" },
        { "ECSG5006", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"clientToken":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}""", "" },
        { "ECSG5006", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"clientToken":"${TOKEN}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}""", "" },

        { "ECSG5020", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"role":[|"r"|]}""", "" },
        { "ECSG5020", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"role":[|"r"|],"loadBalancers":[]}""", "" },
        { "ECSG5020", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"role":"r","loadBalancers":[{"loadBalancerName":"lb","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5020", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"role":"r","loadBalancers":"${LB}"}""", "" },

        { "ECSG5021", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"role":[|"r"|],"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"loadBalancers":[{"targetGroupArn":"tg","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5021", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"role":"r","loadBalancers":[{"targetGroupArn":"tg","containerName":"app","containerPort":80}]}""", "" },

        { "ECSG5022", "update", """{"service":"web","capacityProviderStrategy":[|[|]{"capacityProvider":"FARGATE","weight":1}]}""", """{"before":{"serviceName":"web","desiredCount":1,"launchType":"FARGATE"}}""" },
        { "ECSG5022", "update", """{"service":"web","forceNewDeployment":true,"capacityProviderStrategy":[{"capacityProvider":"FARGATE","weight":1}]}""", """{"before":{"serviceName":"web","desiredCount":1,"launchType":"FARGATE"}}""" },
        { "ECSG5022", "update", """{"service":"web","capacityProviderStrategy":[{"capacityProvider":"FARGATE","weight":1}]}""", "" },
        { "ECSG5022", "update", """{"service":"web","capacityProviderStrategy":[{"capacityProvider":"FARGATE","weight":1}]}""", """{"before":{"serviceName":"web","desiredCount":1,"capacityProviderStrategy":[{"capacityProvider":"FARGATE","weight":1}]}}""" },

        { "ECSG5023", "update", """{"service":"web","taskDefinition":[|"web:2"|]}""", """{"before":{"serviceName":"web","taskDefinition":"web:1","desiredCount":1,"deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":[{"targetGroupArn":"arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef","containerName":"app","containerPort":80}]}}""" },
        { "ECSG5023", "update", """{"service":"web","forceNewDeployment":[|true|]}""", """{"before":{"serviceName":"web","taskDefinition":"web:1","desiredCount":1,"deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":[{"targetGroupArn":"arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef","containerName":"app","containerPort":80}]}}""" },
        { "ECSG5023", "update", """{"service":"web","forceNewDeployment":true,"taskDefinition":"web:2"}""", """{"before":{"serviceName":"web","taskDefinition":"web:1","desiredCount":1}}""" },
        { "ECSG5023", "update", """{"service":"web","forceNewDeployment":true}""", "" },

        { "ECSG5024", "create", """{"serviceName":[|"web"|],"taskDefinition":"web","desiredCount":2}""", """{"siblings":[{"serviceName":"web","desiredCount":1}]}""" },
        { "ECSG5024", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", """{"siblings":[{"serviceName":"web","taskDefinition":"web","desiredCount":2}]}""" },
        { "ECSG5024", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", """{"siblings":[{"serviceName":"api","desiredCount":1}]}""" },
        { "ECSG5024", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", "" },

        { "ECSG5058", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"EXTERNAL","loadBalancers":[|[|]{"targetGroupArn":"t","containerName":"app","containerPort":80}],"serviceRegistries":[|[|]{"registryArn":"r"}]}""", "" },
        { "ECSG5058", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"EXTERNAL","loadBalancers":[]}""", "" },
        { "ECSG5058", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"EC2","loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },

        { "ECSG5060", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":[|"web"|],"containerPort":80}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG5060", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG5060", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"web","containerPort":80}]}""", "" },
        { "ECSG5060", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"web","containerPort":80}]}""", """{"definition":{"family":"web","containerDefinitions":[{"name":"${N}","image":"i","memory":64}]}}""" },
        { "ECSG5060", "update", """{"service":"web","loadBalancers":[{"targetGroupArn":"t","containerName":[|"web"|],"containerPort":80}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },

        { "ECSG5061", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":[|8080|]}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG5061", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":[|80|]}]}""", """{"definition":{"family":"web","containerDefinitions":[{"name":"app","image":"i","memory":64}]}}""" },
        { "ECSG5061", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG5061", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":8080}]}""", """{"definition":{"family":"web","containerDefinitions":[{"name":"app","image":"i","memory":64,"portMappings":[{"containerPort":"${P}"}]}]}}""" },
        { "ECSG5061", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":8085}]}""", """{"definition":{"family":"web","containerDefinitions":[{"name":"app","image":"i","memory":64,"portMappings":[{"containerPortRange":"8080-8090"}]}]}}""" },
        { "ECSG5061", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":8085}]}""", "" },

        { "ECSG5062", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"","loadBalancerName":"","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5062", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","loadBalancerName":[|"l"|],"containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5062", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":null,"loadBalancerName":"l","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5062", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },

        { "ECSG5063", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[[|{|]"containerName":"app","containerPort":80},[|{|]"targetGroupArn":"t","containerPort":80},[|{|]"targetGroupArn":"t","containerName":"app"}]}""", "" },
        { "ECSG5063", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5063", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"loadBalancerName":"t","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5063", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{}]}""", """{"fragment":true}""" },

        { "ECSG5064", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80},{"targetGroupArn":"t","containerName":"app","containerPort":80},{"targetGroupArn":"t","containerName":"app","containerPort":80},{"targetGroupArn":"t","containerName":"app","containerPort":80},{"targetGroupArn":"t","containerName":"app","containerPort":80},[|{|]"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5064", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80},{"targetGroupArn":"t","containerName":"app","containerPort":80},{"targetGroupArn":"t","containerName":"app","containerPort":80},{"targetGroupArn":"t","containerName":"app","containerPort":80},{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5064", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"DISABLED","loadBalancers":[{"loadBalancerName":"a","containerName":"app","containerPort":80},{"loadBalancerName":[|"b"|],"containerName":"app","containerPort":80}]}""", "" },

        { "ECSG5065", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80},[|{|]"targetGroupArn":"u","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5065", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80},{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },

        { "ECSG5066", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"DISABLED","launchType":"FARGATE","loadBalancers":[{"loadBalancerName":[|"l"|],"containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5066", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"DISABLED","launchType":"EC2","loadBalancers":[{"loadBalancerName":"l","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5066", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"DISABLED","loadBalancers":[{"loadBalancerName":"l","containerName":"app","containerPort":80}]}""", "" },

        { "ECSG5067", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"DISABLED","launchType":"EC2","networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"loadBalancers":[{"loadBalancerName":[|"l"|],"containerName":"app","containerPort":80}]}""", """{"definition":{"family":"web","networkMode":"awsvpc","requiresCompatibilities":["FARGATE"],"cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","portMappings":[{"containerPort":80,"name":"http"}]}]}}""" },
        { "ECSG5067", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"DISABLED","launchType":"EC2","loadBalancers":[{"loadBalancerName":"l","containerName":"app","containerPort":80}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },

        { "ECSG5068", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[|[|]{"registryArn":"r"}]}""", """{"definition":{"family":"web","networkMode":"none","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256}]}}""" },
        { "ECSG5068", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[{"registryArn":"r"}]}""", "" },
        { "ECSG5068", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2}""", """{"definition":{"family":"web","networkMode":"none","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256}]}}""" },

        { "ECSG5069", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"healthCheckGracePeriodSeconds":[|60|]}""", "" },
        { "ECSG5069", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"healthCheckGracePeriodSeconds":[|1|],"loadBalancers":[]}""", "" },
        { "ECSG5069", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"healthCheckGracePeriodSeconds":0}""", "" },
        { "ECSG5069", "create", """{"serviceName":"web","desiredCount":2,"healthCheckGracePeriodSeconds":60,"deploymentController":{"type":"EXTERNAL"}}""", "" },
        { "ECSG5069", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"healthCheckGracePeriodSeconds":60,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5069", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"healthCheckGracePeriodSeconds":60,"loadBalancers":"${L}"}""", "" },
        { "ECSG5069", "update", """{"service":"web","healthCheckGracePeriodSeconds":60}""", "" },
        { "ECSG5069", "update", """{"service":"web","healthCheckGracePeriodSeconds":[|60|]}""", """{"before":{"serviceName":"web","desiredCount":1}}""" },
        { "ECSG5069", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"healthCheckGracePeriodSeconds":60}""", """{"fragment":true}""" },

        { "ECSG5070", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"healthCheckGracePeriodSeconds":[|-1|]}""", "" },
        { "ECSG5070", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"healthCheckGracePeriodSeconds":0}""", "" },

        { "ECSG5071", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[{"registryArn":"a"},[|{|]"registryArn":"b"}]}""", "" },
        { "ECSG5071", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[{"registryArn":"a"}]}""", "" },
        { "ECSG5071", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":"${R}"}""", "" },

        { "ECSG5072", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[{"registryArn":"a","port":[|80|],"containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5072", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[[|{|]"registryArn":"a","containerName":"app"}]}""", "" },
        { "ECSG5072", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[[|{|]"registryArn":"a"}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG5072", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[{"registryArn":"a","containerName":"app","containerPort":80}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG5072", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[{"registryArn":"a"}]}""", "" },
        { "ECSG5072", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"]}},"serviceRegistries":[{"registryArn":"a"}]}""", """{"definition":{"family":"web","networkMode":"awsvpc","requiresCompatibilities":["FARGATE"],"cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1.27","portMappings":[{"containerPort":80,"name":"http"}]}]}}""" },

        { "ECSG5073", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[{"registryArn":"a","containerName":[|"web"|],"containerPort":80}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG5073", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[{"registryArn":"a","containerName":"app","containerPort":[|81|]}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG5073", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[{"registryArn":"a","containerName":"app","containerPort":80}]}""", """{"definition":{"family":"web","networkMode":"bridge","containerDefinitions":[{"name":"app","image":"nginx:1.27","memory":256,"portMappings":[{"containerPort":80}]}]}}""" },
        { "ECSG5073", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"serviceRegistries":[{"registryArn":"a","containerName":"web","containerPort":80}]}""", "" },

        { "ECSG5074", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":[|1001|],"serviceRegistries":[{"registryArn":"a"}]}""", "" },
        { "ECSG5074", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":1000,"serviceRegistries":[{"registryArn":"a"}]}""", "" },
        { "ECSG5074", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":1001}""", "" },

        { "ECSG5080", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":[|101|]}}""", "" },
        { "ECSG5080", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":100}}""", "" },
        { "ECSG5080", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":"${M}"}}""", "" },
        { "ECSG5080", "update", """{"service":"web","deploymentConfiguration":{"minimumHealthyPercent":[|101|]}}""", "" },

        { "ECSG5081", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":[|-1|]}}""", "" },
        { "ECSG5081", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":0}}""", "" },

        { "ECSG5082", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"DISABLED","deploymentConfiguration":{"minimumHealthyPercent":0,"maximumPercent":[|99|]}}""", "" },
        { "ECSG5082", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"DISABLED","deploymentConfiguration":{"minimumHealthyPercent":0,"maximumPercent":100}}""", "" },
        { "ECSG5082", "update", """{"service":"web","deploymentConfiguration":{"maximumPercent":[|0|]}}""", "" },

        { "ECSG5083", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":100,"maximumPercent":[|100|]}}""", "" },
        { "ECSG5083", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":100,"maximumPercent":200}}""", "" },
        { "ECSG5083", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","deploymentConfiguration":{"minimumHealthyPercent":100,"maximumPercent":[|100|]}}""", "" },
        { "ECSG5083", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON","deploymentConfiguration":{"maximumPercent":100}}""", "" },
        { "ECSG5083", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"availabilityZoneRebalancing":"DISABLED","deploymentConfiguration":{"minimumHealthyPercent":"${M}","maximumPercent":100}}""", "" },

        { "ECSG5084", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":1,"deploymentConfiguration":{"minimumHealthyPercent":50,"maximumPercent":[|150|]}}""", "" },
        { "ECSG5084", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":3,"deploymentConfiguration":{"minimumHealthyPercent":100,"maximumPercent":[|125|]}}""", "" },
        { "ECSG5084", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"minimumHealthyPercent":75,"maximumPercent":[|125|]}}""", "" },
        { "ECSG5084", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":8,"deploymentConfiguration":{"minimumHealthyPercent":90,"maximumPercent":[|110|]}}""", "" },
        { "ECSG5084", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":4,"deploymentConfiguration":{"minimumHealthyPercent":100,"maximumPercent":125}}""", "" },
        { "ECSG5084", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":3,"deploymentConfiguration":{"minimumHealthyPercent":66,"maximumPercent":133}}""", "" },
        { "ECSG5084", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":0,"deploymentConfiguration":{"minimumHealthyPercent":100,"maximumPercent":101}}""", "" },
        { "ECSG5084", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":"${N}","deploymentConfiguration":{"minimumHealthyPercent":100,"maximumPercent":101}}""", "" },
        { "ECSG5084", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":1,"availabilityZoneRebalancing":"DISABLED","deploymentConfiguration":{"minimumHealthyPercent":0,"maximumPercent":100}}""", "" },
        { "ECSG5084", "update", """{"service":"web","deploymentConfiguration":{"minimumHealthyPercent":50,"maximumPercent":150}}""", "" },
        { "ECSG5084", "update", """{"service":"web","deploymentConfiguration":{"maximumPercent":[|150|]}}""", """{"before":{"serviceName":"web","taskDefinition":"web","desiredCount":1}}""" },

        { "ECSG5085", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"EC2","deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}],"deploymentConfiguration":{"minimumHealthyPercent":[|50|],"maximumPercent":[|150|]}}""", "" },
        { "ECSG5085", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"EC2","deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}],"deploymentConfiguration":{"minimumHealthyPercent":100,"maximumPercent":200}}""", "" },
        { "ECSG5085", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"launchType":"FARGATE","deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}],"deploymentConfiguration":{"minimumHealthyPercent":50}}""", "" },

        { "ECSG5086", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}],"deploymentConfiguration":{"deploymentCircuitBreaker":[|{|]"enable":true,"rollback":true}}}""", "" },
        { "ECSG5086", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}],"deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":false,"rollback":false}}}""", "" },
        { "ECSG5086", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}],"serviceConnectConfiguration":[|{|]"enabled":true,"namespace":"n"}}""", "" },
        { "ECSG5086", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentController":{"type":"ECS"},"deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":true,"rollback":true}}}""", "" },

        { "ECSG5088", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":true,"rollback":true,"thresholdConfiguration":{"type":"BOUNDED_PERCENT","value":[|101|]}}}}""", "" },
        { "ECSG5088", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":true,"rollback":true,"thresholdConfiguration":{"type":"COUNT","value":[|0|]}}}}""", "" },
        { "ECSG5088", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":true,"rollback":true,"thresholdConfiguration":{"type":"UNBOUNDED_PERCENT","value":100}}}}""", "" },
        { "ECSG5088", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":true,"rollback":true,"thresholdConfiguration":{"type":"COUNT","value":101}}}}""", "" },
        { "ECSG5088", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"deploymentCircuitBreaker":{"enable":true,"rollback":true,"thresholdConfiguration":{"type":"${T}","value":101}}}}""", "" },

        { "ECSG5089", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"alarms":{"enable":true,"rollback":true,"alarmNames":[|[|]]}}}""", "" },
        { "ECSG5089", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"alarms":{"enable":false,"rollback":true,"alarmNames":[]}}}""", "" },
        { "ECSG5089", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"alarms":{"enable":true,"rollback":true,"alarmNames":["a"]}}}""", "" },

        { "ECSG5090", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":[|{|]"strategy":"BLUE_GREEN"}}""", "" },
        { "ECSG5090", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"BLUE_GREEN","bakeTimeInMinutes":5}}""", "" },
        { "ECSG5090", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"strategy":"ROLLING"}}""", "" },
        { "ECSG5090", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"${S}"}}""", "" },
        { "ECSG5090", "update", """{"service":"web","deploymentConfiguration":{"strategy":"BLUE_GREEN"}}""", "" },

        { "ECSG5091", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"BLUE_GREEN","bakeTimeInMinutes":[|1441|]}}""", "" },
        { "ECSG5091", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"LINEAR","linearConfiguration":{"stepPercent":[|2.9|],"stepBakeTimeInMinutes":[|-1|]}}}""", "" },
        { "ECSG5091", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"CANARY","canaryConfiguration":{"canaryPercent":[|0.05|],"canaryBakeTimeInMinutes":1440}}}""", "" },
        { "ECSG5091", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"CANARY","canaryConfiguration":{"canaryPercent":[|5.55|]}}}""", "" },
        { "ECSG5091", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"LINEAR","linearConfiguration":{"stepPercent":3,"stepBakeTimeInMinutes":0}}}""", "" },
        { "ECSG5091", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"CANARY","canaryConfiguration":{"canaryPercent":0.1}}}""", "" },

        { "ECSG5092", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"canaryConfiguration":[|{|]"canaryPercent":5}}}""", "" },
        { "ECSG5092", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"BLUE_GREEN","bakeTimeInMinutes":1,"linearConfiguration":[|{|]"stepPercent":5}}}""", "" },
        { "ECSG5092", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"LINEAR","linearConfiguration":{"stepPercent":5}}}""", "" },
        { "ECSG5092", "update", """{"service":"web","deploymentConfiguration":{"linearConfiguration":{"stepPercent":5}}}""", "" },

        { "ECSG5093", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[[|{|]"targetGroupArn":"t","containerName":"app","containerPort":80}],"deploymentConfiguration":{"strategy":"BLUE_GREEN","bakeTimeInMinutes":5}}""", "" },
        { "ECSG5093", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":[|{|]"alternateTargetGroupArn":"u","productionListenerRule":"p"}}],"deploymentConfiguration":{"strategy":"BLUE_GREEN","bakeTimeInMinutes":5}}""", "" },
        { "ECSG5093", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80,"advancedConfiguration":{"alternateTargetGroupArn":"u","productionListenerRule":"p","roleArn":"r"}}],"deploymentConfiguration":{"strategy":"BLUE_GREEN","bakeTimeInMinutes":5}}""", "" },
        { "ECSG5093", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5093", "update", """{"service":"web","loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },

        { "ECSG5094", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"lifecycleHooks":[[|{|]"lifecycleStages":["POST_SCALE_UP"],"roleArn":"r"}]}}""", "" },
        { "ECSG5094", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"lifecycleHooks":[{"targetType":"PAUSE","lifecycleStages":["POST_SCALE_UP",[|"PRODUCTION_TRAFFIC_SHIFT"|]]}]}}""", "" },
        { "ECSG5094", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"lifecycleHooks":[{"hookTargetArn":"f","roleArn":"r","lifecycleStages":[|[|]]}]}}""", "" },
        { "ECSG5094", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"lifecycleHooks":[{"hookTargetArn":"f","roleArn":"r","lifecycleStages":["PRODUCTION_TRAFFIC_SHIFT"]}]}}""", "" },
        { "ECSG5094", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentConfiguration":{"lifecycleHooks":[{"targetType":"${T}","lifecycleStages":["POST_SCALE_UP"]}]}}""", "" },

        { "ECSG5095", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentController":{"type":[|"CODE_DEPLOY"|]}}""", "" },
        { "ECSG5095", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":[{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5095", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentController":{"type":"CODE_DEPLOY"},"loadBalancers":"${L}"}""", "" },
        { "ECSG5095", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"deploymentController":{"type":"${C}"}}""", "" },

        { "ECSG5096", "create", """{"serviceName":"web","schedulingStrategy":[|"DAEMON"|],"deploymentController":{"type":"EXTERNAL"}}""", "" },
        { "ECSG5096", "create", """{"serviceName":"web","taskDefinition":"web","schedulingStrategy":"DAEMON"}""", "" },
        { "ECSG5096", "create", """{"serviceName":"web","desiredCount":1,"schedulingStrategy":"REPLICA","deploymentController":{"type":"EXTERNAL"}}""", "" },

        { "ECSG5097", "create", """{"serviceName":"web","desiredCount":2,"deploymentController":{"type":"EXTERNAL"},"loadBalancers":[|[|]{"targetGroupArn":"t","containerName":"app","containerPort":80}]}""", "" },
        { "ECSG5097", "create", """{"serviceName":"web","desiredCount":2,"deploymentController":{"type":"EXTERNAL"},"loadBalancers":[]}""", "" },

        { "ECSG5098", "create", """{"serviceName":"web","desiredCount":2,"deploymentController":{"type":"EXTERNAL"},"launchType":[|"FARGATE"|],"networkConfiguration":[|{|]"awsvpcConfiguration":{"subnets":["subnet-1"]}}}""", "" },
        { "ECSG5098", "create", """{"serviceName":"web","desiredCount":2,"deploymentController":{"type":"EXTERNAL"}}""", "" },

        { "ECSG5149", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"monitoring":{"metricConfigurations":[{"metricNames":["CPUUtilization"],"resolutionSeconds":[|30|]}]}}""", "" },
        { "ECSG5149", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"monitoring":{"metricConfigurations":[{"metricNames":[|[|]],"resolutionSeconds":60}]}}""", "" },
        { "ECSG5149", "create", """{"serviceName":"web","taskDefinition":"web","desiredCount":2,"monitoring":{"metricConfigurations":[{"metricNames":["CPUUtilization"],"resolutionSeconds":60}]}}""", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reports_at_the_marks_and_nowhere_else(string id, string operation, string request, string around) => RequestRows.Check(id, operation, request, around);
}
