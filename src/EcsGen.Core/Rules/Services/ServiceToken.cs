using EcsGen.Model;

namespace EcsGen.Rules.Services;

internal sealed class ServiceToken : ServiceRule
{
    private const int MaxLength = 36;

    public override RuleInfo Info { get; } = new("ECSG5006", "The client token of a service has at most 36 characters")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Seen,
        Description = "It holds a UUID and nothing longer.",
        Refusals = Launches.Create("idempotency token longer than 36.", Launches.Token),
        Sources = EquatableArray.Create(ServicePages.CreateService),
    };

    public override void Check(ServiceContext service)
    {
        if (service.Service.ClientToken.TryText(out var token) && token.Length > MaxLength)
            service.Report(this, MemberPath.Root["clientToken"], $"The client token has {token.Length} characters and CreateService takes at most {MaxLength}: write a shorter one");
    }
}
