using System.Linq;
using EcsGen.Checking;
using EcsGen.Json;
using EcsGen.Model;
using Xunit;

namespace EcsGen.Core.Tests.Json;

/// <summary>Files that another tool still fills in: what it fills in is not known, and is written back as it was.</summary>
public class TemplateTests
{
    [Theory]
    [InlineData("${cpu}")]
    [InlineData("${lookup(var.a, \"}\")}")]
    [InlineData("$CPU")]
    [InlineData("$(cpu)")]
    [InlineData("$$$$CPU$$$$")]
    [InlineData("{{ cpu }}")]
    [InlineData("{{cpu | default 1}}")]
    [InlineData("{{ must_env `CPU` }}")]
    [InlineData("{{{cpu}}}")]
    [InlineData("<CPU>")]
    [InlineData("<<CPU>>")]
    [InlineData("<%= @cpu %>")]
    [InlineData("%CPU%")]
    [InlineData("%%CPU%%")]
    [InlineData("#{cpu}#")]
    [InlineData("#{cpu}")]
    [InlineData("@CPU@")]
    [InlineData("@@CPU@@")]
    [InlineData("__CPU__")]
    [InlineData("__TASK_CPU__")]
    [InlineData("${a}${b}")]
    [InlineData("1{{ cpu }}")]
    public void A_placeholder_stands_for_any_value(string placeholder)
    {
        var file = EcsFile.Read("{\"family\": \"web\", \"cpu\": " + placeholder + ", \"containerDefinitions\": [" + placeholder + "], \"volumes\": " + placeholder + " }");
        Assert.Empty(FileChecker.Check(file));
        var definition = Assert.Single(file.Documents).ToTaskDefinition()!;
        Assert.True(definition.Cpu.IsUnknown && definition.ContainerDefinitions[0].IsUnknown && definition.Volumes.IsUnknown);
        var text = JsonWriter.Write(file.Documents[0].Node);
        Assert.Contains("\"cpu\": " + placeholder + "\n", text, System.StringComparison.Ordinal);
        Assert.Equal(file.Documents[0].Node, EcsFile.Read(text).Documents[0].Node);
    }

    [Theory]
    [InlineData("${cpu}-x")]
    [InlineData("a{{ cpu }}b<IMAGE>")]
    [InlineData("{Version}")]
    [InlineData("{{ env \\\"X\\\" }}")]
    [InlineData("repo/__APP__:__TAG__")]
    public void A_placeholder_in_a_text_makes_the_text_not_known(string text)
    {
        var document = Assert.Single(EcsFile.Read("{\"family\": \"" + text + "\"}").Documents);
        Assert.True(document.ToTaskDefinition()!.Family.IsUnknown);
        Assert.Equal("{\n  \"family\": \"" + text + "\"\n}\n", JsonWriter.Write(document.Node));
    }

    [Theory]
    [InlineData("ConnectionStrings__Default__Shop")]
    [InlineData("LOGGING__LOGLEVEL__DEFAULT")]
    [InlineData("%d/%b/%Y:%H")]
    [InlineData("a@b.c")]
    [InlineData("{\\\"a\\\": 1}")]
    [InlineData("1 < 2 > 0")]
    [InlineData("100% of $5")]
    [InlineData("{{")]
    [InlineData("\\\\d{4}-\\\\d{2}")]
    public void What_only_looks_like_one_is_a_text(string text) =>
        Assert.True(Assert.Single(EcsFile.Read("{\"family\": \"" + text + "\"}").Documents).ToTaskDefinition()!.Family.IsKnown);

    [Theory]
    [InlineData("{{ must_env \"TAG\" }}")]
    [InlineData("app-<%= ENV[\"TAG\"] %>")]
    [InlineData("${lookup(x, \"tag\")}:1")]
    public void A_placeholder_may_have_quotes_of_its_own(string text)
    {
        var document = Assert.Single(EcsFile.Read("{\"family\": \"" + text + "\", \"cpu\": \"256\"}").Documents);
        Assert.True(document.ToTaskDefinition()!.Family.IsUnknown);
        Assert.Equal("256", document.ToTaskDefinition()!.Cpu);
        Assert.Contains("\"family\": \"" + text + "\"", JsonWriter.Write(document.Node), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ <% if @x %> \"cpu\": \"256\", <% end %> \"family\": \"web\" }")]
    [InlineData("{ {% if x %}\"cpu\": \"256\",{% else %}\"cpu\": \"512\",{% endif %} \"family\": \"web\" }")]
    [InlineData("{ \"cpu\": \"256\", {{ if .X }}\"memory\": \"512\",{{ end }} \"family\": \"web\" }")]
    [InlineData("{ \"cpu\": \"256\", %{ if x ~}\"memory\": \"512\",%{ endif ~} \"family\": \"web\" }")]
    [InlineData("{ \"cpu\": \"256\", {{more}} \"family\": \"web\" }")]
    [InlineData("{ \"cpu\": \"256\", ${more}, \"family\": \"web\" }")]
    [InlineData("{ \"cpu\": \"256\", \"containerDefinitions\": [ {\"name\": \"a\"} ${more} ], \"family\": \"web\" }")]
    public void A_statement_is_read_over_and_then_no_rule_is_asked(string text)
    {
        var file = EcsFile.Read(text);
        Assert.True(file.HasStatements);
        Assert.Equal("web", Assert.Single(file.Documents).ToTaskDefinition()!.Family);
        Assert.DoesNotContain(FileChecker.Check(file), found => found.Finding.Id.StartsWith("ECSG2", System.StringComparison.Ordinal));
        Assert.Equal(FindingIds.TemplateStatement, FileChecker.Check(file)[0].Finding.Id);
    }

    [Fact]
    public void Plain_Jsonnet_is_read()
    {
        var file = EcsFile.Read("""
            {
              // the shop
              family: 'it''s' + 'x',
              'networkMode': 'awsvpc',
              cpu: '256', memory: std.extVar('memory'),
              containerDefinitions: [{ name: "web", image: 'nginx:{{ env `TAG` "1" }}', memory: 128, command: ['a', 'b\'c'] }, (import 'x.libsonnet') + { cpu: 1 }],
              volumes: if std.extVar('x') == 'y' then null else [{ name: 'v' }],
            }
            """);
        var definition = Assert.Single(file.Documents).ToTaskDefinition()!;
        Assert.False(file.HasStatements);
        Assert.True(definition.Family.IsUnknown && definition.Memory.IsUnknown && definition.Volumes.IsUnknown && definition.ContainerDefinitions[1].IsUnknown);
        Assert.Equal(("awsvpc", "256"), (definition.NetworkMode, definition.Cpu));
        var container = definition.ContainerDefinitions[0].OrDefault()!;
        Assert.Equal("b'c", container.Command[1]);
        Assert.True(container.Image.IsUnknown);
        Assert.Contains("\"memory\": std.extVar('memory')", JsonWriter.Write(file.Documents[0].Node), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("local x = 1; local y = { a: 2 };\n{ family: 'web', local z = 3, [x]: 1, hidden:: 2, cpu: x }")]
    [InlineData("// shared\nfunction(config) {\n  family: 'web', cpu: config.cpu }")]
    public void Of_a_Jsonnet_program_the_plain_part_is_read(string text)
    {
        var file = EcsFile.Read(text);
        Assert.True(file.HasStatements);
        var document = Assert.Single(file.Documents);
        Assert.Equal(["family", "cpu"], document.Node.Members.Select(member => member.Name));
        Assert.Equal("web", document.ToTaskDefinition()!.Family);
    }

    [Fact]
    public void A_mistake_in_a_template_is_still_one()
    {
        var file = EcsFile.Read("{\"family\": \"${x}\", \"cpu\": 12x}");
        Assert.Equal(FindingIds.NotJson, Assert.Single(file.Findings).Id);
        Assert.Contains("'12x' stands where a value is expected", file.Findings[0].Message, System.StringComparison.Ordinal);
    }
}
