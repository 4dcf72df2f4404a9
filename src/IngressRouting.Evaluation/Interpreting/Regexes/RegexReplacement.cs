using System.Collections.Generic;
using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A text that may refer to groups, to put in place of a match.</summary>
internal sealed class RegexReplacement
{
    private const int LongestNumber = 9;

    /// <summary>Characters and, where there is a number, the group that stands there.</summary>
    private readonly List<(string Text, int Slot)> parts = [];

    public static RegexReplacement Of(string text, RegexGroups groups)
    {
        var replacement = new RegexReplacement();
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '$' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
            }
            else if (text[i + 1] == '$')
            {
                plain.Append(text[++i]);
            }
            else if (Slot(text, i + 1, groups, out var length) is >= 0 and var slot)
            {
                replacement.parts.Add((plain.ToString(), slot));
                plain.Clear();
                i += length;
            }
            else
            {
                plain.Append(text[i]);
            }
        }
        replacement.parts.Add((plain.ToString(), -1));
        return replacement;
    }

    public string For(MatchValue match, MemberCall call)
    {
        var text = new StringBuilder();
        foreach (var (plain, slot) in parts)
        {
            var group = slot < 0 ? GroupValue.None : match.Groups.At(slot);
            call.Charge(1 + Costs.Text(plain.Length + group.Length));
            call.Allocate(2L * (plain.Length + group.Length));
            text.Append(plain).Append(group.Text, group.Index, group.Length);
        }
        return text.ToString();
    }

    /// <summary>The group that is referred to after a dollar sign, or -1 when the sign means itself.</summary>
    private static int Slot(string text, int at, RegexGroups groups, out int length)
    {
        length = 1;
        switch (text[at])
        {
            case '&':
                return 0;
            case '`' or '\'' or '+' or '_':
                throw new RegexRefusedException("'$" + text[at] + "' in the replacement of a regular expression");
            case '{':
                var end = WordEnd(text, at + 1);
                length = end + 1 - at;
                return end < text.Length && text[end] == '}' ? Named(text.Substring(at + 1, end - at - 1), groups) : -1;
        }
        var digits = at;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }
        length = digits - at;
        return length > 0 ? Numbered(text.Substring(at, length), groups) : -1;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && CharacterClass.IsWord(text[at]))
        {
            at++;
        }
        return at < text.Length && text[at] >= '\x80'
            ? throw new RegexRefusedException("A name with '" + text[at] + "' in the replacement of a regular expression")
            : at;
    }

    private static int Named(string name, RegexGroups groups)
    {
        if (name.Length > 0 && name[0] is >= '0' and <= '9')
        {
            foreach (var character in name)
            {
                if (character is < '0' or > '9')
                {
                    return -1;
                }
            }
            return Numbered(name, groups);
        }
        return groups.SlotOf(name);
    }

    private static int Numbered(string number, RegexGroups groups)
    {
        if (number.Length > LongestNumber)
        {
            throw new RegexRefusedException("A number with so many digits in the replacement of a regular expression");
        }
        var slot = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        return groups.Has(slot) ? slot : -1;
    }
}
