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
        return IsBefore(left, right, at) ? -1
            : IsBefore(right, left, at) ? 1
            : null;
    }

    /// <summary>Whether the first string is the one before in every culture; they differ from the given position on.</summary>
    private static bool IsBefore(string first, string second, int at)
    {
        if (at == first.Length)
        {
            // What goes on is behind, if it goes on with more than separators.
            var next = Significant(second, at, 1);
            return next < second.Length && !IsEarly(second, next);
        }
        return at < second.Length
            && IsBefore(first[at], second[at])
            && !IsPair(first, Significant(first, at - 1, -1), at)
            && !IsLeaving(first, at, Significant(first, at + 1, 1))
            && !IsEarly(second, at);
    }

    /// <summary>
    /// Whether two letters may be a pair that some culture sorts behind the next letter of the alphabet: Czech has ch behind h, Uzbek it and sh
    /// behind z, Danish aa; Oromo has all others there, and newer tables of it ts. Any other pair, as tr in Vietnamese, stays behind its first
    /// letter, so a string that is before another one without it is so with it. Found by comparing with every culture of ICU 72 (CLDR 42);
    /// the pairs that only Windows has are letters behind the first one.
    /// </summary>
    private static bool IsLeaving(string text, int one, int other) =>
        IsPair(text, one, other)
        && (Lower(text[one]), Lower(text[other])) is ('a', 'a') or ('c' or 'd' or 'k' or 'p' or 's', 'h') or ('n', 'y') or ('t', 's');

    private static bool IsBefore(char first, char second)
    {
        // A capital letter is before all small ones for the ordinal comparison, and beside its own one for cultures.
        var (one, other) = (Lower(first), Lower(second));
        return IsSignificant(first) && IsSignificant(second) && first < second && one < other && Movable(other).IndexOf(one) < 0;
    }

    /// <summary>
    /// Whether a letter may be part of a pair that some culture sorts before the first letter of it: Igbo has ch behind b, Welsh ng behind g.
    /// Any other pair is behind its first letter, so a string that is behind another one without it is so with it.
    /// </summary>
    private static bool IsEarly(string text, int at) =>
        IsEarly(text, Significant(text, at - 1, -1), at) || IsEarly(text, at, Significant(text, at + 1, 1));

    private static bool IsEarly(string text, int one, int other) =>
        IsPair(text, one, other) && (Lower(text[one]), Lower(text[other])) is ('c', 'h') or ('n', 'g');

    private static bool IsPair(string text, int one, int other) =>
        one >= 0 && other < text.Length && Paired(Lower(text[one])).IndexOf(Lower(text[other])) >= 0;

    /// <summary>
    /// The next letter or digit in one direction. Nobody promises that a separator keeps the two parts of a pair from being one, so they are
    /// passed over.
    /// </summary>
    private static int Significant(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && !IsSignificant(text[at]))
        {
            at += step;
        }
        return at;
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

    /// <summary>
    /// The letters before one in the alphabet that some culture puts behind or beside it: Azeri has x behind h, as
    /// Ewe has, q behind k and w behind z; Lithuanian, Latvian and Frisian have y beside i; Estonian has z behind s. Found by comparing with
    /// every culture of ICU 72 (CLDR 42). Older versions and Windows have w beside v in Swedish, Finnish and Estonian.
    /// Hawaiian, which has the vowels first, is left out: a third of everyday names would have no order because of it alone.
    /// </summary>
    private static string Movable(char letter) =>
        letter switch
        {
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
