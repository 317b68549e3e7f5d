using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules.Launching;

internal sealed class RequiredMembersOfRequest : RequestRule
{
    public override RuleInfo Info { get; } = new("ECSG5087", "Members that the API requires are there")
    {
        Kind = RuleKind.Refused,
        Evidence = Evidence.Model,
        Description = "The API's model requires them, so every client refuses a request without.",
        Refusals = Launches.Both(Launches.All(""), Launches.Clusters(""), Launches.Provider("")),
        Sources = EquatableArray.Create(ServicePages.CreateService, ServicePages.RunTask, ServicePages.CreateCapacityProvider, ServicePages.PutClusterCapacityProviders),
    };

    public override void Check(RequestContext request)
    {
        // a definition has rules of its own for each of its members
        if (request is TaskContext || request.IsFragment) return;
        foreach (var (path, owner) in RequiredMembers.Missing(request.Shape, request.Node, MemberPath.Root))
            if (path.Parent != MemberPath.Root || request.Lacks(path.Name!))
                request.Report(this, path, $"{(path.Parent == MemberPath.Root ? "The " + Noun(request) : owner.Name)} has no {path.Name}, which the API requires: add it");
    }

    // an update is judged as the service that comes of it, but what it lacks is its own
    private static string Noun(RequestContext request) => request.Operation == Launches.UpdateService ? "update" : request.Noun;
}
