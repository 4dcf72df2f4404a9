using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Characters that a place in a pattern matches.</summary>
internal sealed class CharacterClass
{
    private const int Ascii = 128;

    /// <summary>Every character.</summary>
    public static readonly CharacterClass Any = new([], CharacterKinds.None, isNegated: true, RegexFlags.None);

    /// <summary>Every character but the one that ends a line.</summary>
    public static readonly CharacterClass InLine = new([('\n', '\n')], CharacterKinds.None, isNegated: true, RegexFlags.None);

    private readonly IReadOnlyList<(char First, char Last)> ranges;
    private readonly CharacterKinds kinds;
    private readonly bool isNegated;
    private readonly bool ignoresCase;
    private readonly bool isInvariant;
    private CharacterVerdict[]? verdicts;

    public CharacterClass(IReadOnlyList<(char First, char Last)> ranges, CharacterKinds kinds, bool isNegated, RegexFlags flags)
    {
        this.ranges = ranges;
        this.kinds = kinds;
        this.isNegated = isNegated;
        ignoresCase = (flags & RegexFlags.IgnoreCase) != 0 && HasCases();
        isInvariant = (flags & RegexFlags.CultureInvariant) != 0;
    }

    public static CharacterClass Of(char character, RegexFlags flags) => new([(character, character)], CharacterKinds.None, false, flags);

    public static CharacterClass Of(CharacterKinds kinds) => new([], kinds, false, RegexFlags.None);

    /// <summary>Whether it is written as what it does not have. A dot is not.</summary>
    public bool NamesOthers =>
        !ReferenceEquals(this, Any)
        && !ReferenceEquals(this, InLine)
        && (isNegated || (kinds & (CharacterKinds.NoDigit | CharacterKinds.NoWord | CharacterKinds.NoSpace)) != 0);

    public CharacterVerdict Judge(char character)
    {
        if (character >= Ascii)
        {
            return InRanges(character) && !ignoresCase ? Verdict(true)
                : ignoresCase || kinds != CharacterKinds.None ? CharacterVerdict.Foreign
                : Verdict(false);
        }
        verdicts ??= new CharacterVerdict[Ascii];
        if (verdicts[character] == CharacterVerdict.Unjudged)
        {
            verdicts[character] = JudgeAscii(character);
        }
        return verdicts[character];
    }

    public static bool IsWord(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    public static bool IsLetter(char character) => (character | 32) is >= 'a' and <= 'z';

    /// <summary>Turkish has two letters i, and the cases of one are not those of the other.</summary>
    public static bool IsCultural(char character) => character is 'i' or 'I';

    private CharacterVerdict JudgeAscii(char character)
    {
        var isMember = Has(character);
        if (!isMember && ignoresCase && IsLetter(character) && Has((char)(character ^ 32)))
        {
            return !isInvariant && IsCultural(character) ? CharacterVerdict.Cultural : Verdict(true);
        }
        return Verdict(isMember);
    }

    private CharacterVerdict Verdict(bool isMember) => isMember != isNegated ? CharacterVerdict.Member : CharacterVerdict.Stranger;

    private bool Has(char character) => InRanges(character) || (kinds & KindsOf(character)) != 0;

    private static CharacterKinds KindsOf(char character) =>
        (character is >= '0' and <= '9' ? CharacterKinds.Digit : CharacterKinds.NoDigit)
        | (IsWord(character) ? CharacterKinds.Word : CharacterKinds.NoWord)
        | (character is ' ' or (>= '\t' and <= '\r') ? CharacterKinds.Space : CharacterKinds.NoSpace);

    private bool InRanges(char character)
    {
        foreach (var (first, last) in ranges)
        {
            if (character >= first && character <= last)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether it names letters. Those outside of ASCII would bring others with them, some of them in ASCII.</summary>
    private bool HasCases()
    {
        var hasCases = false;
        foreach (var (first, last) in ranges)
        {
            if (last >= Ascii)
            {
                throw new RegexRefusedException("A regular expression that ignores the case of characters outside of ASCII");
            }
            hasCases |= (first <= 'Z' && last >= 'A') || (first <= 'z' && last >= 'a');
        }
        return hasCases;
    }
}
