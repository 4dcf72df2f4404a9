using System;
using System.Collections.Generic;
using IngressRouting.CloudFormation;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IngressRouting.Templates;

/// <summary>
/// What a scalar is to CloudFormation: a flag, a number, nothing, or a text. Only what all of its readers take for a flag or number is one;
/// a date, an account number that begins with a zero and a version stay texts, as CloudFormation keeps them.
/// </summary>
internal static class YamlScalars
{
    private static readonly Dictionary<string, bool> Flags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = true,
        ["yes"] = true,
        ["on"] = true,
        ["false"] = false,
        ["no"] = false,
        ["off"] = false,
    };

    public static DocumentNode Read(Scalar scalar)
    {
        var text = scalar.Value;
        var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        return !isPlain ? new DocumentText(text)
            : text is "" or "~" or "null" or "Null" or "NULL" ? new DocumentNull()
            : Flags.TryGetValue(text, out var flag) ? new DocumentFlag(flag)
            : IsNumber(text) ? new DocumentNumber(text)
            : new DocumentText(text);
    }

    // As JSON has it, and short enough to be a number to anybody.
    private static bool IsNumber(string text)
    {
        var at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var digits = Digits(text, at);
        if (digits == at || (digits > at + 1 && text[at] == '0') || text.Length > 20)
        {
            return false;
        }

        if (digits < text.Length && text[digits] == '.')
        {
            var fraction = Digits(text, digits + 1);
            return fraction > digits + 1 && fraction == text.Length;
        }

        return digits == text.Length;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }
}
