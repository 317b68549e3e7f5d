using System.Linq;
using EcsGen.Testing.Api.Requests;
using Xunit;

namespace EcsGen.Testing.Api;

public class AccountSettingTests
{
    private readonly EcsSimulator ecs = new();

    [Fact]
    public void A_setting_of_ones_own_wins_over_the_default_of_the_account()
    {
        Assert.Empty(ecs.ListAccountSettings().Settings);
        ecs.PutAccountSettingDefault(new PutAccountSettingDefaultRequest { Name = "containerInsights", Value = "enabled" });
        ecs.PutAccountSetting(new PutAccountSettingRequest { Name = "containerInsights", Value = "enhanced" });

        Assert.Equal("enhanced", Effective("containerInsights"));
        Assert.Equal("enhanced", ecs.CreateCluster("a").Cluster!.Settings.Single().Value.OrDefault());
        Assert.Equal("enabled", ecs.DeleteAccountSetting(new DeleteAccountSettingRequest { Name = "containerInsights" }).Setting!.Value);
        Assert.Equal("enabled", ecs.CreateCluster("b").Cluster!.Settings.Single().Value.OrDefault());
    }

    [Fact]
    public void Trunking_gives_new_instances_more_interfaces()
    {
        ecs.CreateCluster("c");
        ecs.AddInstances("c", "c5.large");
        ecs.PutAccountSetting(new PutAccountSettingRequest { Name = "awsvpcTrunking", Value = "enabled" });
        ecs.AddInstances("c", "c5.large");

        Assert.Equal([2, 10], ecs.State.FindCluster("c")!.Instances.Select(instance => instance.Ledger.Size.TaskInterfaces));
    }

    [Theory]
    [InlineData("unknown", "enabled", "unknown should be one of [")]
    [InlineData("containerInsights", "loud", "The setting value is invalid")]
    public void What_is_not_a_setting_is_refused(string name, string value, string text) =>
        Assert.StartsWith(text, Assert.Throws<InvalidParameterException>(() => ecs.PutAccountSetting(new PutAccountSettingRequest { Name = name, Value = value })).Message, System.StringComparison.Ordinal);

    [Fact]
    public void Short_arns_are_not_simulated() =>
        Assert.Equal("short-arns", Assert.Throws<NotSimulatedException>(() => ecs.PutAccountSetting(new PutAccountSettingRequest { Name = "taskLongArnFormat", Value = "disabled" })).Feature);

    private string? Effective(string name) => ecs.ListAccountSettings(new ListAccountSettingsRequest { Name = name, EffectiveSettings = true }).Settings.Single().Value;
}
