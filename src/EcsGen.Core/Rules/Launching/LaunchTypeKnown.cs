using System.Linq;
using EcsGen.Model;
using EcsGen.Model.Enums;

namespace EcsGen.Rules.Launching;

internal sealed class LaunchTypeKnown : LaunchRule
{
    // the API's own answer has one more than its model
    private static readonly string[] Known = ["EC2", "FARGATE", "EXTERNAL", "FMI", "MANAGED_INSTANCES"];

    public override RuleInfo Info { get; } = new("ECSG5009", "A launch type is one that ECS has")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "The API answers with the list of its launch types. A value that differs only in case or separators is meant by one of them.",
        Refusals = Launches.All("launch type should be one of [{0}]"),
        Sources = EquatableArray.Create(ServicePages.CreateService, ServicePages.RunTask),
        Peers = EquatableArray.Create("tflint aws_ecs_service_invalid_launch_type"),
    };

    public override void Check(LaunchContext launch)
    {
        if (!launch.LaunchType.TryText(out var type) || Known.Contains(type)) return;
        var meant = EnumValues.Meant(nameof(Model.Enums.LaunchType), type) ?? "EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES";
        launch.Report(this, MemberPath.Root["launchType"], $"'{type}' is no launch type of ECS: write {meant}", Launches.Parts(string.Join(",", Known)));
    }
}
