using EcsGen;

[TaskDefinition("nginx-demo", Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Awsvpc, RequiresCompatibilities = [LaunchType.Fargate])]
public partial class NginxDemo
{
    [Container("nginx", Image = "public.ecr.aws/nginx/nginx:1.27")]
    [Port(80)]
    public partial class Nginx;
}
