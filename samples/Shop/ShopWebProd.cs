using EcsGen;

namespace Shop;

/// <summary>The web front as it runs in production: only what differs. The version comes from the build or from <c>Render</c>.</summary>
[TaskDefinition("shop-web-prod", Cpu = 2048, Memory = 4096)]
[Parameter("Version")]
[Tag("environment", "production")]
public partial class ShopWebProd : ShopWeb
{
    /// <summary>The application's migration, of the same version.</summary>
    [Container("migrate", Image = Site.Registry + "/shop/migrate:{Version}")]
    public new partial class Migrate : ShopWeb.Migrate;

    /// <summary>The application.</summary>
    [Container("app", Image = Site.Registry + "/shop/web:{Version}")]
    [Env("LOG_LEVEL", "Information")]
    [Remove("healthCheck.startPeriod")]
    public new partial class App : ShopWeb.App;
}
