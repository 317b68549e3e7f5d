using EcsGen.Model;

namespace EcsGen.Rules.Container;

internal sealed class EntryPointIsList : ContainerRule
{
    public override RuleInfo Info { get; } = new("ECSG3035", "The first item of an entry point is a program alone")
    {
        Kind = RuleKind.NeverStarts,
        Evidence = Evidence.Documented,
        Description = "Entry point and command are lists of arguments that no shell takes apart. One text with spaces is looked for as one program, which is not in the image, and the container does not start.",
        Sources = EquatableArray.Create(ContainerPages.Definition, "https://docs.docker.com/reference/dockerfile/#entrypoint"),
    };

    public override void Check(ContainerContext container)
    {
        if (container.Container.EntryPoint.Count == 0 || !container.Container.EntryPoint[0].TryGet(out var program) || Placeholders.IsIn(program)) return;
        var space = program.Trim().IndexOf(' ');
        // a program whose path has spaces ends in its extension
        if (space <= 0 || program.IndexOf('\\') >= 0 || program.IndexOf('=') is > 0 and var sign && sign < space) return;
        container.Report(this, container.Path["entryPoint"][0],
            $"The entry point of container '{container.Name}' begins with '{program}', which would be run as one program of that name: write each word as an item, or \"sh\", \"-c\" before it");
    }
}
