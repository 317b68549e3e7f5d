using Xunit;

namespace EcsGen.Build;

public class ContainerImageTests
{
    [Theory]
    [InlineData("", "shop-web", "", "shop-web:latest")]
    [InlineData("registry.example", "shop/web", "1.2.3", "registry.example/shop/web:1.2.3")]
    [InlineData("registry.example:5000/", "web", "1", "registry.example:5000/web:1")]
    [InlineData("", "web", "1.2;latest", "web:1.2")]
    [InlineData("", "web", " ; 1.2 ", "web:1.2")]
    public void Image_is_registry_repository_and_tag(string registry, string repository, string tags, string image) =>
        Assert.Equal(image, ContainerImage.Compose(registry, repository, tags));

    [Fact]
    public void Repository_is_written_as_the_SDK_publishes_it() =>
        Assert.Equal("shop.web-api:a-b", ContainerImage.Compose("", "Shop.Web Api", "a b"));

    [Fact]
    public void No_repository_is_no_image() => Assert.Null(ContainerImage.Compose("registry.example", "", "1"));
}
