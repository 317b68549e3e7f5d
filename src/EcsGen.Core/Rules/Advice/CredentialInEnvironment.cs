using EcsGen.Model;

namespace EcsGen.Rules.Advice;

internal sealed class CredentialInEnvironment : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG9001", "A credential is no plain environment variable")
    {
        Kind = RuleKind.Advice,
        Evidence = Evidence.Documented,
        Concern = Concern.Security,
        Description = "What stands in a task definition can be read by everyone who may describe it, in the console and in the logs of deployments, and stays in every revision. A value in secrets is fetched when the task starts and stands nowhere.",
        Sources = EquatableArray.Create("https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html", ContainerPages.KeyValuePair),
        Peers = EquatableArray.Create("Security Hub ECS.8", "AWS Config ecs-no-environment-secrets", "CT.ECS.PR.12", "cdk-nag AwsSolutions-ECS2", "prowler ecs_task_definitions_no_environment_secrets"),
    };

    public override void Check(ContainerContext container)
    {
        foreach (var (index, variable) in container.Container.Environment.Known())
            if (variable.Name.TryGet(out var name) && variable.Value.TryGet(out var value) && SecretLooking.Is(name, value))
                container.Report(this, container.Path["environment"][index]["value"],
                    $"The environment variable '{name}' of container '{container.Name}' seems to hold a credential, which everyone can read who may describe task definitions: keep it in Secrets Manager or Parameter Store and name it in secrets",
                    Registration.Properties(("name", name)));
    }
}
