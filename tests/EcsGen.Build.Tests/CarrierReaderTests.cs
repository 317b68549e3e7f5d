using System.Collections.Generic;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Json;

public class CarrierReaderTests
{
    [Fact]
    public void Holes_become_templates_and_the_rest_stays()
    {
        var node = Node.Object(EquatableArray.Create(
            new NodeMember("image", Node.Template(EquatableArray.Create(new TemplatePart("shop:", false), new TemplatePart("Version", true), new TemplatePart("-x", false)))),
            new NodeMember("cpu", Node.Template(EquatableArray.Create(new TemplatePart("Cpu", true)), bare: true)),
            new NodeMember("list", Node.Array(EquatableArray.Create(Node.String("\ue000 {Version} \u0001"), Node.Number("1"), Node.Boolean(true))))));

        Assert.Equal(node, CarrierReader.Read(JsonWriter.Write(node, HoleStyle.Carrier)));
    }

    [Fact]
    public void What_has_a_value_is_filled_and_the_rest_stays_open()
    {
        var carrier = "{ \"a\": \"\u0001Open\u0001/\u0001Known\u0001\", \"b\": \u0002Known\u0002 }";

        var known = CarrierText.FillKnown(carrier, new Dictionary<string, string> { ["Known"] = "1" });

        Assert.Equal("{ \"a\": \"\u0001Open\u0001/1\", \"b\": 1 }", known);
    }

    [Fact]
    public void What_is_no_document_is_none() => Assert.Null(CarrierReader.Read("{"));
}
