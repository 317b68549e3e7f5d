using EcsGen.Model;

namespace EcsGen.Json;

/// <summary>A position in a text that knows its line and column. Lines end at \n, \r\n or \r.</summary>
internal sealed class JsonCursor(string text, int start)
{
    private int line = 1;
    private int lineStart = start;

    public string Text => text;

    public int Position { get; private set; } = start;

    public bool AtEnd => Position >= text.Length;

    /// <summary>The unit here. At the end it is NUL, which may also stand in the text: see <see cref="AtEnd"/>.</summary>
    public char Current => Ahead(0);

    public char Ahead(int count) => Position + count < text.Length ? text[Position + count] : '\0';

    public bool Is(char c) => !AtEnd && text[Position] == c;

    public void Step()
    {
        var c = text[Position++];
        if (c != '\n' && (c != '\r' || Is('\n'))) return;
        line++;
        lineStart = Position;
    }

    public void Step(int count)
    {
        for (var i = 0; i < count && !AtEnd; i++) Step();
    }

    public LinePlace Here(int length) => new(line, Position - lineStart + 1, Position, length);

    public LinePlace Since(LinePlace begin) => begin with { Length = Position - begin.Start };

    /// <summary>What stands here up to the next character that ends a number, a name or a keyword.</summary>
    public string PeekWord()
    {
        var end = Position;
        while (end < text.Length && !EndsWord(end)) end++;
        return text.Substring(Position, end - Position);
    }

    private bool EndsWord(int at)
    {
        var c = text[at];
        if (c == '/') return at + 1 < text.Length && text[at + 1] is '/' or '*';
        return c <= ' ' || c is ',' or ':' or '{' or '}' or '[' or ']' or '"';
    }
}
