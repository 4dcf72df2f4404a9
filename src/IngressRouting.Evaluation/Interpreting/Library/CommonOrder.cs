using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// The order of two strings where nothing but the strings decides it: no culture, whether its tables are those of ICU or of Windows, and not
/// the ordinal comparison either, which a program gets instead of all cultures with <c>InvariantGlobalization</c>. The first characters that
/// differ decide, so the result is the ordinal one; what has to be known is that they decide everywhere.
/// </summary>
internal static class CommonOrder
{
    /// <summary>What may stand before and behind the difference. Some cultures pass over these, so they never decide.</summary>
    private const string Separators = " -./:_";

    /// <summary>The sign of the order; null when cultures may differ.</summary>
    public static int? Find(string left, string right)
    {
        if (left == right)
        {
            return 0;
        }
        if (!IsPlain(left) || !IsPlain(right))
        {
            return null;
        }
        var at = 0;
        while (at < left.Length && at < right.Length && left[at] == right[at])
        {
            at++;
        }
        if (at == left.Length || at == right.Length)
        {
            return at == left.Length ? -Further(right, at) : Further(left, at);
        }
        return IsAlone(left, at) && IsAlone(right, at) ? Difference(left[at], right[at]) : null;
    }

    private static int? Difference(char left, char right)
    {
        if (left > right)
        {
            return -Difference(right, left);
        }
        // A capital letter is before all small ones for the ordinal comparison, and beside its own one for cultures.
        var (first, second) = (Lower(left), Lower(right));
        return first < second && Movable(second).IndexOf(first) < 0 ? -1 : null;
    }

    /// <summary>A string that goes on is behind the other one, if what follows is more than separators, and changes no letter before it.</summary>
    private static int? Further(string text, int at)
    {
        while (at < text.Length && !IsSignificant(text[at]))
        {
            at++;
        }
        return at < text.Length && !IsPair(Neighbour(text, at, -1), text[at]) ? 1 : null;
    }

    /// <summary>Whether a letter or digit is sorted by itself, not together with the one before or behind it.</summary>
    private static bool IsAlone(string text, int at) =>
        IsSignificant(text[at]) && !IsPair(Neighbour(text, at, -1), text[at]) && !IsPair(text[at], Neighbour(text, at, 1));

    /// <summary>The next letter or digit to one side. Nobody promises that a separator keeps the two parts of a pair from being one.</summary>
    private static char Neighbour(string text, int at, int step)
    {
        do
        {
            at += step;
        } while (at >= 0 && at < text.Length && !IsSignificant(text[at]));
        return at >= 0 && at < text.Length ? text[at] : ' ';
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (!IsSignificant(character) && Separators.IndexOf(character) < 0)
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsSignificant(char character) => character is >= '0' and <= '9' || Lower(character) is >= 'a' and <= 'z';

    private static char Lower(char character) => character is >= 'A' and <= 'Z' ? (char)(character + 32) : character;

    private static bool IsPair(char first, char second) => Paired(Lower(first)).IndexOf(Lower(second)) >= 0;

    /// <summary>
    /// The letters before one in the alphabet that some culture puts behind or beside it: Hawaiian has the vowels first; Azeri has x behind h, as
    /// Ewe has, q behind k and w behind z; Lithuanian, Latvian and Frisian have y beside i; Estonian has z behind s. Found by comparing with
    /// every culture of ICU 72 (CLDR 42). Older versions and Windows have w beside v in Swedish, Finnish and Estonian.
    /// </summary>
    private static string Movable(char letter) =>
        letter switch
        {
            'e' => "bcd",
            'i' => "bcdfgh",
            'o' => "bcdfghjklmn",
            'u' => "bcdfghjklmnpqrst",
            'q' => "lmnop",
            'w' => "v",
            'x' => "ijklmnopqrstuvw",
            'y' => "ijklmnopqrstuvwx",
            'z' => "tuvwxy",
            _ => "",
        };

    /// <summary>
    /// The letters that some culture sorts together with one before them, as a letter of its own, or as parts of a longer one (Hungarian dzs
    /// and ccs). Found by looking with every culture of ICU 72 (CLDR 42) for pairs that do not begin with their first letter; those of Windows
    /// are added: Vietnamese gh, gi, kh, ng, nh, qu, tr; traditional Spanish ch and ll; Basque dd, ll and tt; Quechua hh, qh; K'iche' tz; Māori wh.
    /// </summary>
    private static string Paired(char letter) =>
        letter switch
        {
            'a' => "a",
            'c' => "chsz",
            'd' => "dhz",
            'f' => "f",
            'g' => "bghijwy",
            'h' => "h",
            'k' => "hpw",
            'l' => "jly",
            'n' => "ghjnwy",
            'p' => "h",
            'q' => "hu",
            'r' => "hr",
            's' => "hsz",
            't' => "hrstyz",
            'w' or 'x' => "h",
            'z' => "hsz",
            _ => "",
        };
}
