using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of the rules in Clusters: the operation, the request with marks, what is known around it.</summary>
public sealed class ClustersRows
{
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "ECSG6001", "cluster", """{"clusterName":[|"a b"|]}""", "" },
        { "ECSG6001", "cluster", """{"clusterName":[|"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"|]}""", "" },
        { "ECSG6001", "cluster", """{"clusterName":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}""", "" },
        { "ECSG6001", "cluster", """{"clusterName":"p-${e}"}""", "" },
        { "ECSG6001", "cluster", """{}""", "" },

        { "ECSG6002", "cluster", """{"clusterName":"prod","settings":[{"name":"containerInsights","value":[|"true"|]}]}""", "" },
        { "ECSG6002", "cluster", """{"clusterName":"prod","settings":[{"name":"containerInsights","value":"enabled"}]}""", "" },
        { "ECSG6002", "cluster", """{"clusterName":"prod","settings":[{"name":"newer","value":"x"}]}""", "" },
        { "ECSG6002", "cluster", """{"clusterName":"prod","settings":[{"name":"containerInsights","value":"${V}"}]}""", "" },

        { "ECSG6003", "cluster", """{"clusterName":"prod","capacityProviders":["FARGATE"],"defaultCapacityProviderStrategy":[{"capacityProvider":[|"FARGATE_SPOT"|],"weight":1}]}""", "" },
        { "ECSG6003", "cluster", """{"clusterName":"prod","defaultCapacityProviderStrategy":[{"capacityProvider":[|"a"|],"weight":1}]}""", "" },
        { "ECSG6003", "put", """{"cluster":"c","capacityProviders":[],"defaultCapacityProviderStrategy":[{"capacityProvider":[|"a"|],"weight":1}]}""", "" },
        { "ECSG6003", "cluster", """{"clusterName":"prod","capacityProviders":["a"],"defaultCapacityProviderStrategy":[{"capacityProvider":"a","weight":1}]}""", "" },
        { "ECSG6003", "cluster", """{"clusterName":"prod","capacityProviders":"${P}","defaultCapacityProviderStrategy":[{"capacityProvider":"a","weight":1}]}""", "" },
        { "ECSG6003", "cluster", """{"clusterName":"prod","capacityProviders":["${P}"],"defaultCapacityProviderStrategy":[{"capacityProvider":"a","weight":1}]}""", "" },

        { "ECSG6004", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":[|"NONE"|],"logConfiguration":{"s3BucketName":"b"}}}}""", "" },
        { "ECSG6004", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logConfiguration":[|{|]"s3BucketName":"b"}}}}""", "" },
        { "ECSG6004", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":"OVERRIDE","logConfiguration":{"s3BucketName":"b"}}}}""", "" },
        { "ECSG6004", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":"${L}","logConfiguration":{"s3BucketName":"b"}}}}""", "" },
        { "ECSG6004", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":"DEFAULT"}}}""", "" },

        { "ECSG6005", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":[|"OVERRIDE"|]}}}""", "" },
        { "ECSG6005", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":[|"OVERRIDE"|],"logConfiguration":{"s3KeyPrefix":"x"}}}}""", "" },
        { "ECSG6005", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":"OVERRIDE","logConfiguration":{"cloudWatchLogGroupName":"g"}}}}""", "" },
        { "ECSG6005", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":"OVERRIDE","logConfiguration":"${L}"}}}""", "" },
        { "ECSG6005", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":"DEFAULT"}}}""", "" },

        { "ECSG6006", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":"OVERRIDE","logConfiguration":{"cloudWatchLogGroupName":"g","s3EncryptionEnabled":[|true|]}}}}""", "" },
        { "ECSG6006", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":"OVERRIDE","logConfiguration":{"s3BucketName":"g","cloudWatchEncryptionEnabled":[|true|]}}}}""", "" },
        { "ECSG6006", "cluster", """{"clusterName":"prod","configuration":{"executeCommandConfiguration":{"logging":"OVERRIDE","logConfiguration":{"s3BucketName":"g","s3EncryptionEnabled":true,"cloudWatchEncryptionEnabled":false}}}}""", "" },

        { "ECSG6007", "cluster", """{"clusterName":"prod","capacityProviders":["c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","c10","c11","c12","c13","c14","c15","c16","c17","c18","c19",[|"c20"|]]}""", "" },
        { "ECSG6007", "cluster", """{"clusterName":"prod","capacityProviders":["c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","c10","c11","c12","c13","c14","c15","c16","c17","c18","c19"]}""", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reports_at_the_marks_and_nowhere_else(string id, string operation, string request, string around) => RequestRows.Check(id, operation, request, around);
}
