using System.Collections.Generic;
using System.IO;
using System.Text;

namespace EcsGen.Testing.Pictures;

/// <summary>What stands on the page.</summary>
internal sealed record PageParts
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<string> Groups { get; init; }

    public required IReadOnlyList<(string Name, Paint Paint)> Legend { get; init; }

    public required string Drawing { get; init; }

    public required IReadOnlyList<TimelineMark> Marks { get; init; }
}

/// <summary>The page around a drawing. Its style and its script are in it.</summary>
internal static class HtmlPage
{
    private static readonly string Style = Resource("timeline.css");
    private static readonly string Script = Resource("timeline.js");

    public static string Render(PageParts parts)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<title>").Append(Html.Text(parts.Title)).Append("</title>\n<style>\n").Append(Style).Append("</style>\n</head>\n<body>\n");
        page.Append("<h1>").Append(Html.Text(parts.Title)).Append("</h1>\n<p>").Append(Html.Text(parts.Summary)).Append("</p>\n");
        Filters(page, parts);
        page.Append("<div id=\"drawing\">\n").Append(parts.Drawing).Append("\n</div>\n");
        Events(page, parts.Marks);
        page.Append("<div id=\"tip\" role=\"tooltip\" hidden></div>\n<script>\n").Append(Script).Append("</script>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void Filters(StringBuilder page, PageParts parts)
    {
        page.Append("<noscript><style>#filters { display: none; }</style><p>Without scripts the drawing has no details and no filter; the events below are all there.</p></noscript>\n");
        page.Append("<form id=\"filters\">\n<label>Find <input id=\"find\" type=\"search\" placeholder=\"task, revision, host, reason\"></label>\n");
        foreach (var group in parts.Groups)
            page.Append("<label><input type=\"checkbox\" class=\"group\" value=\"").Append(Html.Text(group)).Append("\" checked> ").Append(Html.Text(group)).Append("</label>\n");
        page.Append("</form>\n<ul id=\"legend\">\n");
        foreach (var (name, paint) in parts.Legend)
            page.Append("<li style=\"").Append(paint).Append("\"><i></i>").Append(Html.Text(name)).Append("</li>\n");
        page.Append("<li class=\"plain\"><i class=\"starting\"></i>starting</li>\n<li class=\"plain\"><i></i>RUNNING</li>\n<li class=\"plain\"><i class=\"stopping\"></i>stopping</li>\n")
            .Append("<li class=\"plain\"><i class=\"dashed\"></i>ACTIVE instances</li>\n<li class=\"plain\"><i class=\"triangle\"></i>something went wrong</li>\n</ul>\n");
    }

    private static void Events(StringBuilder page, IReadOnlyList<TimelineMark> marks)
    {
        page.Append("<h2>Events</h2>\n<table id=\"events\">\n<thead><tr><th>Time</th><th>Kind</th><th>Of</th><th>What</th></tr></thead>\n<tbody>\n");
        foreach (var mark in marks)
        {
            page.Append(EventWords.IsBad(mark) ? "<tr class=\"bad\"><td>" : "<tr><td>").Append(Axis.Text(mark.At)).Append("</td><td>").Append(Html.Text(mark.Kind)).Append("</td><td>").Append(Html.Text(mark.Subject)).Append("</td><td>");
            var brief = EventWords.Short(mark.Text);
            // where something is left out, the text as ECS sends it is a click away
            if (brief.Contains(" more", System.StringComparison.Ordinal) && brief != mark.Text) page.Append("<details><summary>").Append(Html.Text(brief)).Append("</summary>").Append(Html.Text(mark.Text)).Append("</details>");
            else page.Append(Html.Text(mark.Text));
            page.Append("</td></tr>\n");
        }
        page.Append("</tbody>\n</table>\n");
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream("EcsGen.Testing.Pictures." + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
