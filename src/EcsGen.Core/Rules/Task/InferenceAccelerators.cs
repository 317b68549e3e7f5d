using EcsGen.Model;

namespace EcsGen.Rules.Task;

internal sealed class InferenceAccelerators : TaskRule
{
    public override RuleInfo Info { get; } = new("ECSG2021", "Inference accelerators are retired")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "Elastic Inference was retired and ECS refuses the member on every launch type.",
        Refusals = Registration.Refuses("Unsupported field 'inferenceAccelerators'.", Registration.Unknown),
        Sources = EquatableArray.Create(AwsPages.RegisterTaskDefinition),
        Peers = EquatableArray.Create("cdk-preflight pf-ecs-fargate-inference-accelerator", "aws-cfn-validate W9009"),
    };

    public override void Check(TaskContext task)
    {
        if (task.Definition.InferenceAccelerators.Count == 0) return;
        task.Report(this, MemberPath.Root["inferenceAccelerators"], "Elastic Inference is retired and ECS refuses inferenceAccelerators: leave it out",
            Registration.Removal);
    }
}
