using EcsGen.Model;
using Xunit;

namespace EcsGen.Json;

public class JsonLocateTests
{
    private static readonly JsonDocument Document = JsonReader.Read("{\n  \"containerDefinitions\": [\n    { \"name\": \"web\", \"entrypoint\": [], \"cpu\": 1, \"cpu\": 2 }\n  ]\n}");

    private static readonly MemberPath Container = MemberPath.Root["containerDefinitions"][0];

    [Fact]
    public void A_value_is_where_it_stands() => AssertAt(3, 15, 5, Container["name"]);

    [Fact]
    public void An_object_or_a_list_is_where_it_begins()
    {
        AssertAt(1, 1, 1, MemberPath.Root);
        AssertAt(2, 27, 1, MemberPath.Root["containerDefinitions"]);
        AssertAt(3, 5, 1, Container);
    }

    [Fact]
    public void What_is_absent_is_at_the_nearest_thing_above()
    {
        AssertAt(3, 5, 1, Container["image"]);
        AssertAt(3, 5, 1, Container["portMappings"][2]["hostPort"]);
        AssertAt(2, 27, 1, MemberPath.Root["containerDefinitions"][7]["name"]);
        AssertAt(3, 15, 5, Container["name"]["below"][0]);
        AssertAt(1, 1, 1, MemberPath.Root[0]);
        AssertAt(2, 27, 1, MemberPath.Root["containerDefinitions"][-1]);
    }

    [Fact]
    public void Of_two_members_the_last_one_counts() => AssertAt(3, 57, 1, Container["cpu"]);

    [Fact]
    public void A_name_in_another_case_counts() => AssertAt(3, 36, 1, Container["entryPoint"]);

    [Fact]
    public void A_name_stands_before_its_value()
    {
        Assert.Equal(7, Document.LocateName(Container["name"]).Column);
        Assert.Equal(22, Document.LocateName(Container["entryPoint"]).Column);
        Assert.Equal(Document.Locate(Container), Document.LocateName(Container["image"]));
        Assert.Equal(Document.Locate(Container), Document.LocateName(Container));
        Assert.Equal(Document.Locate(MemberPath.Root), Document.LocateName(MemberPath.Root["ContainerDefinition"][-1]["name"]));
    }

    [Fact]
    public void A_finding_with_a_place_of_its_own_is_there() =>
        Assert.Equal(50, Document.Locate(Document.Findings[0]).Column);

    [Fact]
    public void A_finding_without_is_at_its_path() =>
        Assert.Equal(Document.Locate(Container["name"]), Document.Locate(new Finding("ECSG3001", "", Container["name"])));

    [Fact]
    public void Below_a_part_paths_begin_at_the_part()
    {
        var part = Document with { Root = Document.Root!.Find("containerDefinitions") };
        Assert.Equal(Document.Locate(Container["name"]), part.Locate(MemberPath.Root[0]["name"]));
    }

    [Fact]
    public void Where_there_is_no_document_everything_is_at_the_beginning() =>
        Assert.Equal(new LinePlace(1, 1, 0, 0), JsonReader.Read("\n{").Locate(Container));

    private static void AssertAt(int line, int column, int length, MemberPath path)
    {
        var place = Document.Locate(path);
        Assert.Equal((line, column, length), (place.Line, place.Column, place.Length));
    }
}
