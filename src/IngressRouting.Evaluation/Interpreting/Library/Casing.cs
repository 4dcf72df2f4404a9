using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Upper and lower case in the current culture. Cultures differ in the forms of the letter i alone: Turkish and Azeri keep the dot, or its
/// lack. Letters outside of ASCII may keep their case in programs with <c>InvariantGlobalization</c>, so only those are known that have no other.
/// </summary>
internal static class Casing
{
    /// <summary>The end of the Latin letters whose cases every version of the library knows.</summary>
    private const char End = '\u0180';

    public static string Upper(MemberCall call, string text, string instead) => Of(call, text, instead, Upper);

    public static string Lower(MemberCall call, string text, string instead) => Of(call, text, instead, Lower);

    /// <summary>The upper case of a character in every culture; null when there is not one.</summary>
    public static char? Upper(char character) => character is 'i' or 'ı' ? null : Common(character, char.ToUpperInvariant(character));

    /// <summary>The lower case of a character in every culture; null when there is not one.</summary>
    public static char? Lower(char character) => character is 'I' or 'İ' ? null : Common(character, char.ToLowerInvariant(character));

    private static char? Common(char character, char changed) =>
        character < 128 || (character < End && changed == character) ? changed : null;

    private static string Of(MemberCall call, string text, string instead, Func<char, char?> change)
    {
        var changed = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            changed[i] = change(text[i]) ?? throw call.Culture("'" + TypeNames.Of(call.Symbol) + "' of '" + text[i] + "'", instead);
        }
        return StringMembers.Sized(call, new string(changed));
    }
}
