using System.Collections.Generic;
using System.Linq;

namespace EcsGen.Facts;

/// <summary>All files that follow from the facts, by their path in the repository.</summary>
internal static class Emission
{
    public static IReadOnlyList<(string Path, string Text)> Of(string apiFile, string attributesFile)
    {
        var api = ApiFacts.Read(apiFile);
        var attributes = new AttributeFacts(api, attributesFile);
        return new ModelEmitter(api).Emit()
            .Concat(new AttributeEmitter(api, attributes).Emit())
            .Concat(new SurfaceEmitter(api, attributes).Emit())
            .Concat(new ReferenceEmitter(api, attributes).Emit())
            .ToList();
    }
}
