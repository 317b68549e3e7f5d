using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EcsGen.Sequences;

/// <summary>A call that was written down in words (<c>ListTaskDefinitions ASC maxResults 1</c>), as the request that they name. One cluster and one family are meant unless a word names another.</summary>
internal static partial class Words
{
    public const string Cluster = "probe";

    private const string Family = "main";
    private const string Prefix = "arn:aws:ecs:us-east-1:123456789012:";

    /// <summary>The request; null when the words are not understood.</summary>
    public static JsonObject? Request(string operation, string rest, string? task) => operation switch
    {
        "RegisterTaskDefinition" => Definition(Name(rest) ?? Family, rest),
        "DescribeTaskDefinition" or "DeregisterTaskDefinition" => With(Include(rest), "taskDefinition", Revision(Name(rest) ?? Family)),
        "DeleteTaskDefinitions" => new JsonObject { ["taskDefinitions"] = Listed(rest) },
        "ListTaskDefinitions" => List(rest),
        "CreateCluster" => NewCluster(rest),
        "DescribeClusters" => With(Include(rest), "clusters", new JsonArray(rest.StartsWith("missing", StringComparison.Ordinal) ? "missing" : Cluster)),
        "UpdateCluster" or "DeleteCluster" => new JsonObject { ["cluster"] = Cluster },
        "UpdateClusterSettings" => new JsonObject { ["cluster"] = Cluster, ["settings"] = new JsonArray(new JsonObject { ["name"] = "containerInsights", ["value"] = rest.Contains("bad", StringComparison.Ordinal) ? "loud" : "enabled" }) },
        "ListTagsForResource" => new JsonObject { ["resourceArn"] = task ?? Prefix + "cluster/" + Cluster },
        "TagResource" when rest.Contains("revision", StringComparison.Ordinal) => new JsonObject { ["resourceArn"] = $"{Prefix}task-definition/{Family}:2", ["tags"] = new JsonArray(new JsonObject { ["key"] = "k", ["value"] = "v" }) },
        "RunTask" => Run(),
        "StopTask" when task is not null => new JsonObject { ["cluster"] = Cluster, ["task"] = task },
        _ => null,
    };

    /// <summary>A run with a client token, all of it written out.</summary>
    public static JsonObject Run() => new()
    {
        ["cluster"] = Cluster, ["taskDefinition"] = $"{Prefix}task-definition/{Family}:1", ["launchType"] = "FARGATE", ["count"] = 1, ["clientToken"] = "T", ["group"] = $"family:{Family}",
        ["networkConfiguration"] = new JsonObject { ["awsvpcConfiguration"] = new JsonObject { ["subnets"] = new JsonArray("subnet-0123456789abcdef0"), ["assignPublicIp"] = "DISABLED" } },
        ["tags"] = new JsonArray(new JsonObject { ["key"] = "a", ["value"] = "1" }, new JsonObject { ["key"] = "b", ["value"] = "2" }),
    };

    /// <summary>The same run with one member written in another way.</summary>
    public static JsonObject? Changed(string change)
    {
        var run = Run();
        switch (change.Trim())
        {
            case "count omitted": run.Remove("count"); break;
            case "count 2": run["count"] = 2; break;
            case "family instead of ARN": run["taskDefinition"] = Family; break;
            case "family:revision instead of ARN": run["taskDefinition"] = Family + ":1"; break;
            case "tags in other order": run["tags"] = new JsonArray(run["tags"]!.AsArray().Reverse().Select(tag => tag!.DeepClone()).ToArray()); break;
            case "empty overrides": run["overrides"] = new JsonObject(); break;
            case "empty startedBy": run["startedBy"] = ""; break;
            case "assignPublicIp omitted": run["networkConfiguration"]!["awsvpcConfiguration"]!.AsObject().Remove("assignPublicIp"); break;
            case "group omitted": run.Remove("group"); break;
            case "cluster name for ARN": run["cluster"] = Prefix + "cluster/" + Cluster; break;
            default: return null;
        }
        return run;
    }

    /// <summary>The smallest Fargate definition.</summary>
    public static JsonObject Definition(string family, string words)
    {
        var definition = new JsonObject
        {
            ["family"] = family, ["networkMode"] = "awsvpc", ["requiresCompatibilities"] = new JsonArray("FARGATE"), ["cpu"] = "256", ["memory"] = "512",
            ["containerDefinitions"] = new JsonArray(new JsonObject { ["name"] = "app", ["image"] = "busybox" }),
        };
        if (words.Contains("tags", StringComparison.Ordinal) && !words.Contains("no tags", StringComparison.Ordinal)) definition["tags"] = new JsonArray(new JsonObject { ["key"] = "k", ["value"] = "v" });
        return definition;
    }

    private static JsonObject NewCluster(string rest)
    {
        var request = new JsonObject { ["clusterName"] = Cluster, ["tags"] = new JsonArray(new JsonObject { ["key"] = "k", ["value"] = "v" }) };
        if (!rest.Contains("FARGATE", StringComparison.Ordinal)) return request;
        request["capacityProviders"] = new JsonArray("FARGATE");
        request["defaultCapacityProviderStrategy"] = new JsonArray(new JsonObject { ["capacityProvider"] = "FARGATE", ["weight"] = 1 });
        return request;
    }

    private static JsonObject List(string rest)
    {
        var request = new JsonObject { ["familyPrefix"] = Family };
        if (rest.Contains("ASC", StringComparison.Ordinal)) request["sort"] = "ASC";
        if (rest.Contains("DESC", StringComparison.Ordinal)) request["sort"] = "DESC";
        if (MaxResults().Match(rest) is { Success: true } most) request["maxResults"] = int.Parse(most.Groups[1].Value, CultureInfo.InvariantCulture);
        if (StatusWord().Match(rest) is { Success: true } status) request["status"] = status.Value;
        return request;
    }

    private static JsonObject Include(string rest)
    {
        if (rest.Contains("include all", StringComparison.Ordinal)) return new JsonObject { ["include"] = new JsonArray("ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "STATISTICS", "TAGS") };
        return rest.Contains("include TAGS", StringComparison.Ordinal) ? new JsonObject { ["include"] = new JsonArray("TAGS") } : [];
    }

    private static JsonObject With(JsonObject request, string member, JsonNode value)
    {
        request[member] = value;
        return request;
    }

    private static JsonArray Listed(string rest)
    {
        var start = rest.IndexOf('[', StringComparison.Ordinal);
        var names = start < 0 ? Family : rest[(start + 1)..rest.IndexOf(']', StringComparison.Ordinal)];
        return new JsonArray(names.Split(", ").Select(name => (JsonNode)Revision(name)).ToArray());
    }

    private static string Revision(string name) => name.StartsWith(':') ? Family + name : name;

    // the first word that names a family or a revision
    private static string? Name(string rest) => rest.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && FamilyName().IsMatch(first) ? first : null;

    [GeneratedRegex("^(?:[a-z][a-z0-9-]*)?(?::[0-9]+)?$")]
    private static partial Regex FamilyName();

    [GeneratedRegex("maxResults ([0-9]+)")]
    private static partial Regex MaxResults();

    [GeneratedRegex("\\b(INACTIVE|DELETE_IN_PROGRESS)\\b")]
    private static partial Regex StatusWord();
}
