using System.Globalization;
using System.Text;

namespace EcsGen.Roslyn.Generation;

/// <summary>C# spellings of texts.</summary>
internal static class CSharpText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string value)
    {
        var text = new StringBuilder(value.Length + 32).Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                default:
                    if (c is < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' || char.IsSurrogate(c)) text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    else text.Append(c);
                    break;
            }
        }
        return text.Append('"').ToString();
    }

    /// <summary>A text for an XML doc comment, on one line, without what XML can't have.</summary>
    public static string Doc(string value)
    {
        var text = new StringBuilder(value.Length + 16);
        foreach (var c in value)
        {
            if (c == '&') text.Append("&amp;");
            else if (c == '<') text.Append("&lt;");
            else if (c == '>') text.Append("&gt;");
            else text.Append(char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\ufffe' or '\uffff' ? ' ' : c);
        }
        return text.ToString();
    }
}
