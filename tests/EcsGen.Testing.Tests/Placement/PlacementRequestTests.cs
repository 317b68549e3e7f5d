using Xunit;

namespace EcsGen.Testing.Placement;

public class PlacementRequestTests
{
    [Fact]
    public void Equal_requests_are_one_to_the_index_and_a_copy_is_its_own()
    {
        var request = Some.Task().With(Some.MemberOf("attribute:rack == r1"));
        _ = request.GetHashCode();
        var same = Some.Task().With(Some.MemberOf("attribute:rack == r1"));
        var other = request with { Group = "service:other" };

        Assert.Equal(request, same);
        Assert.Equal(request.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(request, other);
        Assert.NotEqual(request.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(request, Some.Task().With(Some.MemberOf("attribute:rack == r2")));
    }
}
