using System;
using System.Globalization;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Takes a pattern in, character by character.</summary>
internal sealed class RegexReader(string pattern)
{
    private const int LongestNumber = 9;
    private int position;

    public bool IsAtEnd => position == pattern.Length;

    public char Next => pattern[position];

    public char Take() => pattern[position++];

    public bool Takes(char character)
    {
        if (IsAtEnd || Next != character)
        {
            return false;
        }
        position++;
        return true;
    }

    /// <summary>Whether the pattern goes on with this and at least one character more.</summary>
    public bool GoesOn(char character) => position + 1 < pattern.Length && Next == character;

    /// <summary>The character after the next one.</summary>
    public char AfterNext => pattern[position + 1];

    /// <summary>Whether a brace begins a count of repetitions; else, it means itself.</summary>
    public bool IsCount()
    {
        var at = Digits(position + 1);
        if (at == position + 1)
        {
            return false;
        }
        if (at < pattern.Length && pattern[at] == ',')
        {
            at = Digits(at + 1);
        }
        return at < pattern.Length && pattern[at] == '}';
    }

    /// <summary>The counts up to the closing brace.</summary>
    public (int Minimum, int Maximum) Counts()
    {
        var minimum = Number();
        var maximum =
            !Takes(',') ? minimum
            : Next == '}' ? int.MaxValue
            : Number();
        Take();
        return minimum <= maximum ? (minimum, maximum) : throw new RegexSyntaxException("The counts of a quantifier are in reverse order.");
    }

    public int Number()
    {
        var start = position;
        position = Digits(start);
        return position - start <= LongestNumber
            ? int.Parse(pattern.Substring(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture)
            : throw new RegexRefusedException("A number with so many digits in a regular expression");
    }

    /// <summary>What begins a look at what stands before, if that comes next.</summary>
    public RegexNodeKind? TakesLookBehind()
    {
        if (!GoesOn('<') || AfterNext is not ('=' or '!'))
        {
            return null;
        }
        position += 2;
        return pattern[position - 1] == '=' ? RegexNodeKind.LookBehind : RegexNodeKind.NegativeLookBehind;
    }

    /// <summary>A name between angle brackets or quotes.</summary>
    public string Name()
    {
        var end = Take() == '<' ? '>' : '\'';
        var start = position;
        while (!IsAtEnd && CharacterClass.IsWord(Next))
        {
            position++;
        }
        var name = pattern.Substring(start, position - start);
        return name.Length == 0 || name[0] is >= '0' and <= '9' || !Takes(end)
            ? throw new RegexRefusedException("'" + Around(start - 3) + "' in a regular expression")
            : name;
    }

    /// <summary>Options within parentheses.</summary>
    public RegexFlags Options(RegexFlags flags)
    {
        if (!IsAtEnd && Next == ')')
        {
            throw RefuseParenthesis();
        }
        for (var isOff = false; !IsAtEnd && Next is not (')' or ':'); position++)
        {
            if (Next is '+' or '-')
            {
                isOff = Next == '-';
                continue;
            }
            var flag = Next switch
            {
                'i' => RegexFlags.IgnoreCase,
                'm' => RegexFlags.Multiline,
                'n' => RegexFlags.ExplicitCapture,
                's' => RegexFlags.Singleline,
                'x' => RegexFlags.IgnorePatternWhitespace,
                _ => throw RefuseParenthesis(),
            };
            flags = isOff ? flags & ~flag : flags | flag;
        }
        return flags;
    }

    public RegexRefusedException RefuseParenthesis() =>
        new("'" + Around(pattern.LastIndexOf('(', Math.Min(position, pattern.Length - 1))) + "' in a regular expression");

    /// <summary>The character that an escape means, other than one with a meaning of its own at some place.</summary>
    public char EscapedCharacter()
    {
        var character = Take();
        switch (character)
        {
            case 'x':
                return Hexadecimal(2);
            case 'u':
                return Hexadecimal(4);
            case 'a':
                return '\a';
            case 'b':
                return '\b';
            case 'e':
                return '\x1b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return '\v';
            case 'c' or 'p' or 'P' or (>= '0' and <= '9') or >= '\x80':
                throw new RegexRefusedException("'\\" + character + "' in a regular expression");
            default:
                return CharacterClass.IsWord(character)
                    ? throw new RegexSyntaxException("The pattern has the unknown escape '\\" + character + "'.")
                    : character;
        }
    }

    private char Hexadecimal(int digits)
    {
        var value = 0;
        for (var i = 0; i < digits; i++)
        {
            var digit = IsAtEnd ? -1 : "0123456789abcdef".IndexOf(char.ToLowerInvariant(Next));
            if (digit < 0)
            {
                throw new RegexSyntaxException("An escape of the pattern has not enough hexadecimal digits.");
            }
            position++;
            value = (value * 16) + digit;
        }
        return (char)value;
    }

    private int Digits(int at)
    {
        while (at < pattern.Length && pattern[at] is >= '0' and <= '9')
        {
            at++;
        }
        return at;
    }

    /// <summary>A few characters, to name a construct by.</summary>
    private string Around(int start) => pattern.Substring(Math.Max(start, 0), Math.Min(position + 1, pattern.Length) - Math.Max(start, 0));
}
