using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class UserForm : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3018", "A user is a name or number, and may have a group")
    {
        Evidence = Evidence.Documented,
        Description = "AWS documents user, user:group, uid, uid:gid, user:gid and uid:group; user and group numbers are positive. Nobody is known who saw the refusal; Docker does not start a container with another one.",
        Refusals = Registration.Refuses(""),
        Sources = EquatableArray.Create(ContainerPages.Definition),
    };

    public override void Check(ContainerContext container)
    {
        if (!container.Container.User.TryGet(out var user) || user.Length == 0 || Placeholders.IsIn(user) || IsForm(user)) return;
        container.Report(this, container.Path["user"],
            $"The user '{user}' of container '{container.Name}' is in no form that ECS documents: write user, user:group, uid or uid:gid, as '1000:1000'");
    }

    // Windows has users such as NT AUTHORITY\SYSTEM
    private static bool IsForm(string user)
    {
        var colons = 0;
        foreach (var c in user)
        {
            if (c == ':') colons++;
            if (char.IsWhiteSpace(c) && user.IndexOf('\\') < 0) return false;
        }
        return colons <= 1 && user[0] is not (':' or '-') && user[user.Length - 1] != ':';
    }
}
