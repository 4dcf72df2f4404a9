using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Upper and lower case in the current culture. Cultures differ in the two forms of the letter i, and in letters outside of ASCII; everything
/// else has one result in all of them.
/// </summary>
internal static class Casing
{
    public static string Of(MemberCall call, string text, string instead, Func<string, string> change)
    {
        foreach (var character in text)
        {
            if (character is 'i' or 'I' or >= (char)128)
            {
                throw call.Culture("'" + TypeNames.Of(call.Symbol) + "' of '" + character + "'", instead);
            }
        }
        return StringMembers.Sized(call, change(text));
    }
}
