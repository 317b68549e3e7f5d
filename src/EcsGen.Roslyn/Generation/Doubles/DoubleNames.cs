using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EcsGen.Roslyn.Generation.Doubles;

/// <summary>ECS's names as members of a class: each once, and none that the class has already.</summary>
internal sealed class DoubleNames
{
    private readonly HashSet<string> taken;

    public DoubleNames(params string[] taken) => this.taken = new HashSet<string>(taken);

    public string Take(string name)
    {
        var member = Pascal(name);
        var free = member;
        for (var number = 2; !taken.Add(free); number++) free = member + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    private static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length + 1);
        var capital = true;
        foreach (var letter in name)
        {
            var fits = letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (fits) text.Append(capital ? char.ToUpperInvariant(letter) : letter);
            capital = !fits;
        }
        if (text.Length == 0 || char.IsDigit(text[0])) text.Insert(0, '_');
        return text.ToString();
    }
}
