using System;
using System.Collections.Generic;
using System.Linq;
using EcsGen.Json;
using EcsGen.Model;

namespace EcsGen.Testing.Facade;

/// <summary>Fills the holes of a double's requests and reads them.</summary>
internal sealed class ContentReader(IReadOnlyDictionary<string, string> parameters)
{
    public T Read<T>(string carrier, Func<Node, T> fromNode)
    {
        var values = CarrierText.Names(carrier).ToDictionary(name => name, name => parameters.TryGetValue(name, out var value) ? value : name, StringComparer.Ordinal);
        var text = CarrierText.Fill(carrier, values, out _, out var error)
            ?? throw new ArgumentException(error + " Give it in DoubleOptions.Parameters.", nameof(carrier));
        return fromNode(JsonReader.Read(text).Root ?? throw new ArgumentException("A request of the double is no JSON", nameof(carrier)));
    }
}
