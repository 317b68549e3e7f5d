using System;
using System.Globalization;
using System.Linq;

namespace EcsGen.Model;

/// <summary>Whether a plain value is of the API's type, and what it plainly means when it is not.</summary>
internal static class ScalarText
{
    public static bool Fits(MemberType type, Node node) => node.Kind switch
    {
        NodeKind.Template => true,
        NodeKind.String => type is MemberType.String or MemberType.Enum,
        NodeKind.Boolean => type == MemberType.Boolean,
        NodeKind.Number => type == MemberType.Double || (IsWhole(type) && IsInRange(type, node.Text)),
        _ => false,
    };

    /// <summary>The value that is plainly meant, or null.</summary>
    public static Node? Convert(MemberType type, Node node)
    {
        if (node.Kind is NodeKind.Array or NodeKind.Object or NodeKind.Null) return null;
        if (type is MemberType.String or MemberType.Enum) return Node.String(node.Text, node.Place);
        if (type == MemberType.Boolean)
            return node.Kind == NodeKind.String && bool.TryParse(node.Text, out var flag) ? Node.Boolean(flag, node.Place) : null;
        if (node.Kind == NodeKind.Boolean) return null;
        if (type == MemberType.Double)
            return IsNumber(node.Text) ? Node.Number(node.Text, node.Place) : null;
        return WholeNumber(type, node);
    }

    public static string Describe(MemberType type) => type switch
    {
        MemberType.Integer or MemberType.Long => "a whole number",
        MemberType.Double => "a number",
        MemberType.Boolean => "true or false",
        _ => "a text",
    };

    public static string Write(Node node) => node.Kind == NodeKind.String ? "\"" + node.Text + "\"" : node.ToString();

    private static bool IsWhole(MemberType type) => type is MemberType.Integer or MemberType.Long;

    private static bool IsInRange(MemberType type, string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && (type == MemberType.Long || (number >= int.MinValue && number <= int.MaxValue));

    private static bool IsNumber(string text) =>
        // what is taken for a number is written as one, so only its own spelling counts: no 01, 1. or .5
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number.ToString("R", CultureInfo.InvariantCulture) == text;

    // "80", 80.0 and 8e1 all plainly mean 80; "80x", 80.5 and 99999999999 for 32 bits mean nothing plain
    private static Node? WholeNumber(MemberType type, Node node)
    {
        var text = node.Text.Trim();
        if (!text.All(c => c < 128) || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        if (number != Math.Truncate(number)) return null;
        var whole = Math.Truncate(number).ToString("0", CultureInfo.InvariantCulture);
        return IsInRange(type, whole) ? Node.Number(whole, node.Place) : null;
    }
}
