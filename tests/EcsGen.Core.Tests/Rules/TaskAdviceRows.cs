using Xunit;

namespace EcsGen.Rules;

/// <summary>The rows of the advice on task definitions, ECSG9001 and on.</summary>
public sealed class TaskAdviceRows
{
    public static TheoryData<string, string> Rows => new()
    {
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"ACCESS_TOKEN","value":"MY_ACCESS_TOKEN"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_PASSWORD","value":"changeme"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_PASSWORD","value":"change-me"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_PASSWORD","value":"<password>"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_PASSWORD","value":"%DB_PASSWORD%"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_PASSWORD","value":"$(DbPassword)"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"API_KEY","value":"xxxxxxxx"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"AWS_SECRET_ACCESS_KEY","value":"YOUR_SECRET_KEY"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DATABASE_URL","value":"postgres://user:<password>@db/shop"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_PASSWORD","value":[|"MY_PASSW0RD"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_PASSWORD","value":[|"correct horse"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_HOST","value":"db.example.com"}],"secrets":[{"name":"DB_PASSWORD","valueFrom":"arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"AWS_SECRET_ACCESS_KEY","value":[|"x"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"Api-Key","value":[|"abcd1234"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"ConnectionStrings__Token","value":[|"abcd1234"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"dbPassword","value":[|"hunter22"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"X","value":[|"AKIAIOSFODNN7EXAMPLE"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DATABASE_URL","value":[|"postgres://app:hunter22@db:5432/app"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"KEY","value":[|"-----BEGIN RSA PRIVATE KEY-----"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"GH","value":[|"ghp_0123456789abcdefghijABCDEFGHIJ012345"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_PWD","value":[|"hunter22"|]}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"PASSWORD_MIN_LENGTH","value":"twelve"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"TOKEN_URL","value":"https://login.example.com/token"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"API_TOKEN","value":"${TOKEN}"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"CSRF_TOKEN","value":"true"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"ACCESS_TOKEN","value":"3600"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_SECRET","value":"arn:aws:secretsmanager:us-east-1:123456789012:secret:db"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"TLS_SECRET","value":"/run/secrets/tls"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"PWD","value":"/app/work"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DB_PASSWORD","value":""}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"DATABASE_URL","value":"postgres://db:5432/app"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"JWT_SECRET","value":"<JWT_SECRET>"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"ENABLE_TOKEN","value":"disabled"}]}]}""" },
        { "ECSG9001", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"MONKEY","value":"abcd1234"}]}]}""" },

        { "ECSG9002", """{"family":"web","volumes":[{"name":"data","efsVolumeConfiguration":{"fileSystemId":"fs-0123456789abcdef0","transitEncryption":[|"DISABLED"|]}}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9002", """{"family":"web","volumes":[{"name":"data","efsVolumeConfiguration":{"fileSystemId":"fs-0123456789abcdef0","transitEncryption":"ENABLED"}}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}]}""" },
        { "ECSG9002", """{"family":"web","volumes":[{"name":"data","efsVolumeConfiguration":[|{|]"fileSystemId":"fs-0123456789abcdef0"}}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9002", """{"family":"web","volumes":[{"name":"data","efsVolumeConfiguration":{"fileSystemId":"fs-0123456789abcdef0","transitEncryption":{}}}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },

        { "ECSG9003", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"privileged":[|true|]}]}""" },
        { "ECSG9003", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"capabilities":{"drop":["ALL"]}}}]}""" },
        { "ECSG9003", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"privileged":false}]}""" },
        { "ECSG9003", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"privileged":{}}]}""" },

        { "ECSG9004", """{"family":"web","pidMode":[|"host"|],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9004", """{"family":"web","pidMode":"task","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9004", """{"family":"web","ipcMode":[|"host"|],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9004", """{"family":"web","ipcMode":"none","pidMode":{},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },

        { "ECSG9005", """{"family":"web","networkMode":[|"host"|],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9005", """{"family":"web","networkMode":"awsvpc","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9005", """{"family":"web","networkMode":{},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9005", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },

        { "ECSG9006", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"capabilities":{"add":[[|"SYS_ADMIN"|]]}}}]}""" },
        { "ECSG9006", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"capabilities":{"add":["NET_BIND_SERVICE"]}}}]}""" },
        { "ECSG9006", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"capabilities":{"add":["IPC_LOCK",{}],"drop":["ALL"]}}}]}""" },

        { "ECSG9007", """{"family":"web","volumes":[{"name":"docker","host":{"sourcePath":[|"/var/run/docker.sock"|]}}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9007", """{"family":"web","volumes":[{"name":"data","host":{"sourcePath":"/srv/data"}}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}]}""" },
        { "ECSG9007", """{"family":"web","volumes":[{"name":"a","host":{"sourcePath":[|"/"|]}},{"name":"b","host":{"sourcePath":[|"/etc/"|]}},{"name":"c","host":{"sourcePath":"/etc/app"}},{"name":"d","host":{"sourcePath":{}}},{"name":"e"}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },

        { "ECSG9008", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"dockerSecurityOptions":[[|"apparmor:unconfined"|]]}]}""" },
        { "ECSG9008", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"dockerSecurityOptions":["no-new-privileges"]}]}""" },
        { "ECSG9008", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"dockerSecurityOptions":["apparmor:mine",{},[|"label=disable"|]]}]}""" },

        { "ECSG9009", """{"family":"web","taskRoleArn":[|"arn:aws:iam::123456789012:role/web"|],"executionRoleArn":"arn:aws:iam::123456789012:role/web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9009", """{"family":"web","taskRoleArn":"arn:aws:iam::123456789012:role/web","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9009", """{"family":"web","taskRoleArn":"${role}","executionRoleArn":"${role}","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9009", """{"family":"web","taskRoleArn":{},"executionRoleArn":{},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },

        { "ECSG9010", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"readonlyRootFilesystem":[|false|]}]}""" },
        { "ECSG9010", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"readonlyRootFilesystem":true}]}""" },
        { "ECSG9010", """{"family":"web","containerDefinitions":[[|{|]"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9010", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"readonlyRootFilesystem":{}}]}""" },

        { "ECSG9011", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"user":[|"root"|]}]}""" },
        { "ECSG9011", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"user":"1000:1000"}]}""" },
        { "ECSG9011", """{"family":"web","containerDefinitions":[[|{|]"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9011", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"user":[|"0:0"|]}]}""" },
        { "ECSG9011", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"user":{}}]}""" },
        { "ECSG9011", """{"family":"web","runtimePlatform":{"operatingSystemFamily":"WINDOWS_SERVER_2022_CORE"},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"user":[|"containeradministrator"|]}]}""" },
        { "ECSG9011", """{"family":"web","runtimePlatform":{"operatingSystemFamily":"WINDOWS_SERVER_2022_CORE"},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"user":"ContainerUser"}]}""" },

        { "ECSG9012", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"capabilities":{"drop":[|[|]"NET_RAW"]}}}]}""" },
        { "ECSG9012", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"capabilities":{"drop":["ALL"]}}}]}""" },
        { "ECSG9012", """{"family":"web","containerDefinitions":[[|{|]"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9012", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":[|{|]}}]}""" },
        { "ECSG9012", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"capabilities":{"drop":[{}]}}}]}""" },

        { "ECSG9013", """{"family":"web","containerDefinitions":[[|{|]"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9013", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1"}}}]}""" },
        { "ECSG9013", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"firelensConfiguration":{"type":"fluentbit"}}]}""" },

        { "ECSG9014", """[|{|]"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9014", """{"family":"web","taskRoleArn":"arn:aws:iam::123456789012:role/web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9014", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":"2048","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27"}]}""" },
        { "ECSG9014", """{"family":"web","taskRoleArn":{},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },

        { "ECSG9015", """{"family":"web","containerDefinitions":[[|{|]"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memoryReservation":128}]}""" },
        { "ECSG9015", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9015", """{"family":"web","memory":"512","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memoryReservation":128}]}""" },

        { "ECSG9016", """[|{|]"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9016", """{"family":"web","tags":[{"key":"team","value":"shop"}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },

        { "ECSG9017", """{"family":"web","containerDefinitions":[{"name":"app","image":[|"nginx:latest"|],"memory":256}]}""" },
        { "ECSG9017", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9017", """{"family":"web","containerDefinitions":[{"name":"app","image":[|"localhost:5000/nginx"|],"memory":256}]}""" },
        { "ECSG9017", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx@sha256:0000000000000000000000000000000000000000000000000000000000000000","memory":256}]}""" },
        { "ECSG9017", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx:latest@sha256:0000000000000000000000000000000000000000000000000000000000000000","memory":256}]}""" },
        { "ECSG9017", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx:${tag}","memory":256}]}""" },

        { "ECSG9018", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx:latest","memory":256,"versionConsistency":[|"disabled"|]}]}""" },
        { "ECSG9018", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx:latest","memory":256,"versionConsistency":"enabled"}]}""" },
        { "ECSG9018", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"versionConsistency":"disabled"}]}""" },
        { "ECSG9018", """{"family":"web","containerDefinitions":[{"name":"app","image":"nginx","memory":256,"versionConsistency":{}}]}""" },

        { "ECSG9019", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1","mode":[|"blocking"|]}}}]}""" },
        { "ECSG9019", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1","mode":"non-blocking"}}}]}""" },
        { "ECSG9019", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1"}}}]}""" },
        { "ECSG9019", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1","mode":{}}}}]}""" },

        { "ECSG9020", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"LOG_LEVEL","value":"info"},{"name":[|"LOG_LEVEL"|],"value":"debug"}]}]}""" },
        { "ECSG9020", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"LOG_LEVEL","value":"debug"}]}]}""" },
        { "ECSG9020", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"a","value":"1"},{"name":"A","value":"1"},{"name":{},"value":"1"}]}]}""" },

        { "ECSG9021", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":[|"ECS_CONTAINER_METADATA_URI_V4"|],"value":"http://localhost/"}]}]}""" },
        { "ECSG9021", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"METADATA","value":"http://localhost/"}]}]}""" },
        { "ECSG9021", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"environment":[{"name":"AWS_REGION","value":"us-east-1"},{"name":{},"value":"1"}]}]}""" },

        { "ECSG9022", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"dockerLabels":{"com.amazonaws.ecs.cluster":[|"prod"|]}}]}""" },
        { "ECSG9022", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"dockerLabels":{"com.example.cluster":"prod"}}]}""" },
        { "ECSG9022", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"dockerLabels":{}}]}""" },

        { "ECSG9023", """{"family":"web","volumes":[{"name":[|"data"|]}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9023", """{"family":"web","volumes":[{"name":"data"}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"mountPoints":[{"sourceVolume":"data","containerPath":"/data"}]}]}""" },
        { "ECSG9023", """{"family":"web","volumes":[{"name":"data"}],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"mountPoints":[{"sourceVolume":{},"containerPath":"/data"}]}]}""" },

        { "ECSG9024", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"startTimeout":[|60|]}]}""" },
        { "ECSG9024", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"dependsOn":[{"containerName":"side","condition":"HEALTHY"}]},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"startTimeout":60,"healthCheck":{"command":["CMD-SHELL","curl -f http://localhost/ || exit 1"]}}]}""" },
        { "ECSG9024", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"dependsOn":[{"containerName":"side","condition":"START"}]},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"startTimeout":[|60|]}]}""" },
        { "ECSG9024", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"dependsOn":[{"containerName":"side","condition":{}}]},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"startTimeout":60}]}""" },

        { "ECSG9025", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"restartPolicy":{"enabled":[|false|],"restartAttemptPeriod":60}}]}""" },
        { "ECSG9025", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"restartPolicy":{"enabled":true,"restartAttemptPeriod":60}}]}""" },
        { "ECSG9025", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"restartPolicy":{"enabled":false}}]}""" },
        { "ECSG9025", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"restartPolicy":{"enabled":{},"restartAttemptPeriod":60}}]}""" },

        { "ECSG9026", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"healthCheck":{"command":["CMD-SHELL","curl -f http://localhost/ || exit 1"],"interval":10,"timeout":[|30|]}}]}""" },
        { "ECSG9026", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"healthCheck":{"command":["CMD-SHELL","curl -f http://localhost/ || exit 1"],"interval":30,"timeout":10}}]}""" },
        { "ECSG9026", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"healthCheck":{"command":["CMD-SHELL","curl -f http://localhost/ || exit 1"],"timeout":[|31|]}}]}""" },
        { "ECSG9026", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"healthCheck":{"command":["CMD-SHELL","curl -f http://localhost/ || exit 1"],"interval":30,"timeout":30}}]}""" },
        { "ECSG9026", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"healthCheck":{"command":["CMD-SHELL","curl -f http://localhost/ || exit 1"],"interval":{},"timeout":60}}]}""" },

        { "ECSG9027", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"essential":false,"healthCheck":[|{|]"command":["CMD-SHELL","curl -f http://localhost/ || exit 1"]}}]}""" },
        { "ECSG9027", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"essential":true,"healthCheck":{"command":["CMD-SHELL","curl -f http://localhost/ || exit 1"]}}]}""" },
        { "ECSG9027", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"dependsOn":[{"containerName":"side","condition":"HEALTHY"}]},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"essential":false,"healthCheck":{"command":["CMD-SHELL","curl -f http://localhost/ || exit 1"]}}]}""" },

        { "ECSG9028", """{"family":"web","containerDefinitions":[[|{|]"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9028", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"healthCheck":{"command":["CMD-SHELL","curl -f http://localhost/ || exit 1"]}}]}""" },
        { "ECSG9028", """{"family":"web","containerDefinitions":[[|{|]"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"essential":false}]}""" },

        { "ECSG9029", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1","mode":"blocking","max-buffer-size":[|"25m"|]}}}]}""" },
        { "ECSG9029", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1","mode":"non-blocking","max-buffer-size":"25m"}}}]}""" },
        { "ECSG9029", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1","max-buffer-size":"25m"}}}]}""" },
        { "ECSG9029", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1","mode":{},"max-buffer-size":"25m"}}}]}""" },

        { "ECSG9030", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1","awslogs-create-group":[|"true"|]}}}]}""" },
        { "ECSG9030", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1"}}}]}""" },
        { "ECSG9030", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1","awslogs-create-group":"false"}}}]}""" },
        { "ECSG9030", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1","awslogs-create-group":{}}}}]}""" },

        { "ECSG9031", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awsfirelens"}},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"essential":[|false|],"firelensConfiguration":{"type":"fluentbit"}}]}""" },
        { "ECSG9031", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"logConfiguration":{"logDriver":"awsfirelens"}},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"firelensConfiguration":{"type":"fluentbit"},"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","awslogs-region":"us-east-1"}}}]}""" },
        { "ECSG9031", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"firelensConfiguration":{"type":"fluentbit"},"logConfiguration":{"logDriver":[|"awsfirelens"|]}}]}""" },
        { "ECSG9031", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"firelensConfiguration":{"type":"fluentbit"},"essential":{}}]}""" },

        { "ECSG9032", """{"family":"web","networkMode":"awsvpc","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"stopTimeout":[|300|]}]}""" },
        { "ECSG9032", """{"family":"web","networkMode":"awsvpc","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"stopTimeout":120}]}""" },
        { "ECSG9032", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"stopTimeout":300}]}""" },
        { "ECSG9032", """{"family":"web","networkMode":"awsvpc","requiresCompatibilities":["EC2"],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"stopTimeout":300}]}""" },
        { "ECSG9032", """{"family":"web","networkMode":"awsvpc","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"stopTimeout":{}}]}""" },

        { "ECSG9033", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"portMappings":[{"containerPort":80,"hostPort":[|32768|]}]}]}""" },
        { "ECSG9033", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"portMappings":[{"containerPort":80,"hostPort":8080}]}]}""" },
        { "ECSG9033", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"portMappings":[{"containerPort":80,"hostPort":[|60999|]},{"containerPort":81,"hostPort":61000},{"containerPort":82,"hostPort":32767},{"containerPort":83,"hostPort":{}}]}]}""" },
        { "ECSG9033", """{"family":"web","networkMode":"host","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"portMappings":[{"containerPort":40000,"hostPort":40000}]}]}""" },

        { "ECSG9034", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"portMappings":[{"containerPort":8080,"appProtocol":[|"http2"|]}]}]}""" },
        { "ECSG9034", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"portMappings":[{"name":"api","containerPort":8080,"appProtocol":"http2"}]}]}""" },
        { "ECSG9034", """{"family":"web","networkMode":"host","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"portMappings":[{"name":"api","containerPort":8080,"appProtocol":[|"http2"|]}]}]}""" },
        { "ECSG9034", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"portMappings":[{"name":{},"containerPort":8080,"appProtocol":"http2"}]}]}""" },

        { "ECSG9035", """{"family":"web","memory":[|"512"|],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memoryReservation":400},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memoryReservation":400}]}""" },
        { "ECSG9035", """{"family":"web","memory":"512","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memoryReservation":400},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memoryReservation":100}]}""" },
        { "ECSG9035", """{"family":"web","memory":"512","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memoryReservation":400},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memoryReservation":112}]}""" },
        { "ECSG9035", """{"family":"web","memory":{},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memoryReservation":400},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memoryReservation":400}]}""" },

        { "ECSG9036", """{"family":"web","memory":"512","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":[|512|]},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9036", """{"family":"web","memory":"512","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9036", """{"family":"web","memory":"256","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9036", """{"family":"web","memory":{},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },

        { "ECSG9037", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":[|"2048"|],"executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":512}]}""" },
        { "ECSG9037", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":"2048","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":1536}]}""" },
        { "ECSG9037", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":"2048","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":1025}]}""" },
        { "ECSG9037", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":"2048","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27"}]}""" },
        { "ECSG9037", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":"2048","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":{}}]}""" },

        { "ECSG9038", """{"family":"web","runtimePlatform":{"operatingSystemFamily":"WINDOWS_SERVER_2022_CORE"},"cpu":[|"1024"|],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9038", """{"family":"web","runtimePlatform":{"operatingSystemFamily":"WINDOWS_SERVER_2022_CORE"},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"cpu":1024}]}""" },
        { "ECSG9038", """{"family":"web","runtimePlatform":{"operatingSystemFamily":"WINDOWS_SERVER_2022_CORE"},"memory":[|"2048"|],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9038", """{"family":"web","cpu":"1024","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9038", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":"2048","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","runtimePlatform":{"operatingSystemFamily":"WINDOWS_SERVER_2022_CORE"},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27"}]}""" },

        { "ECSG9039", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"privileged":true,"linuxParameters":{"capabilities":[|{|]"drop":["NET_RAW"]}}}]}""" },
        { "ECSG9039", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"capabilities":{"drop":["NET_RAW"]}}}]}""" },
        { "ECSG9039", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"privileged":{},"linuxParameters":{"capabilities":{"drop":["NET_RAW"]}}}]}""" },

        { "ECSG9040", """{"family":"web","networkMode":"awsvpc","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"systemControls":[{"namespace":"net.core.somaxconn","value":"1024"}]},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"systemControls":[{"namespace":"net.core.somaxconn","value":[|"2048"|]}]}]}""" },
        { "ECSG9040", """{"family":"web","networkMode":"awsvpc","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"systemControls":[{"namespace":"net.core.somaxconn","value":"1024"}]},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"systemControls":[{"namespace":"net.core.somaxconn","value":"1024"}]}]}""" },
        { "ECSG9040", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"systemControls":[{"namespace":"net.core.somaxconn","value":"1024"}]},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"systemControls":[{"namespace":"net.core.somaxconn","value":"1"}]}]}""" },
        { "ECSG9040", """{"family":"web","networkMode":"awsvpc","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"systemControls":[{"namespace":"net.core.somaxconn","value":{}}]},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"systemControls":[{"namespace":"net.core.somaxconn","value":"1"}]}]}""" },

        { "ECSG9041", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"swappiness":[|10|]}}]}""" },
        { "ECSG9041", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"swappiness":10,"maxSwap":512}}]}""" },
        { "ECSG9041", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"linuxParameters":{"swappiness":10,"maxSwap":{}}}]}""" },

        { "ECSG9042", """{"family":"web","networkMode":"awsvpc","proxyConfiguration":[|{|]"containerName":"side","properties":[{"name":"ProxyIngressPort","value":"15000"},{"name":"ProxyEgressPort","value":"15001"},{"name":"AppPorts","value":"8080"},{"name":"EgressIgnoredIPs","value":"169.254.170.2"},{"name":"IgnoredUID","value":"1337"}]},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256},{"name":"side","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"user":"1337"}]}""" },
        { "ECSG9042", """{"family":"web","networkMode":"awsvpc","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"portMappings":[{"name":"api","containerPort":8080}]}]}""" },

        { "ECSG9043", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"cpu":[|1|]}]}""" },
        { "ECSG9043", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"cpu":1024}]}""" },
        { "ECSG9043", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"cpu":2}]}""" },
        { "ECSG9043", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"cpu":0}]}""" },
        { "ECSG9043", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"cpu":[|262145|]}]}""" },
        { "ECSG9043", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"cpu":{}}]}""" },

        { "ECSG9044", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":"2048","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","runtimePlatform":[|{|]"operatingSystemFamily":"LINUX"},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27"}]}""" },
        { "ECSG9044", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":"2048","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","runtimePlatform":{"cpuArchitecture":"ARM64","operatingSystemFamily":"LINUX"},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27"}]}""" },
        { "ECSG9044", """[|{|]"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":"2048","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27"}]}""" },
        { "ECSG9044", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9044", """{"family":"web","requiresCompatibilities":["FARGATE"],"networkMode":"awsvpc","cpu":"1024","memory":"2048","executionRoleArn":"arn:aws:iam::123456789012:role/ecsTaskExecutionRole","runtimePlatform":{"cpuArchitecture":{}},"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27"}]}""" },

        { "ECSG9045", """{"family":"web","networkMode":[|"overlay"|],"containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9045", """{"family":"web","networkMode":"awsvpc","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9045", """{"family":"web","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256,"portMappings":[{"containerPort":80,"protocol":[|"sctp"|]}]}]}""" },
        { "ECSG9045", """{"family":"web","networkMode":"${mode}","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
        { "ECSG9045", """{"family":"web","networkMode":"","containerDefinitions":[{"name":"app","image":"public.ecr.aws/nginx/nginx:1.27","memory":256}]}""" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reports_where_it_is_marked(string id, string row) => RuleRows.Check(id, row);
}
