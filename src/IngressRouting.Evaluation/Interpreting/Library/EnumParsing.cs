using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enum</c> that read a text.</summary>
internal static class EnumParsing
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        foreach (var text in new[] { "string", "char[]" })
        {
            table["Parse(" + text + ")"] = static c => Parse(c, false);
            table["Parse(" + text + ",bool)"] = static c => Parse(c, (bool)c[1]!);
            table["Parse(Type," + text + ")"] = static c => Parse(c, false);
            table["Parse(Type," + text + ",bool)"] = static c => Parse(c, (bool)c[2]!);
            table["TryParse(" + text + ",out TEnum)"] = static c => TryParse(c, false);
            table["TryParse(" + text + ",bool,out TEnum)"] = static c => TryParse(c, (bool)c[1]!);
            table["TryParse(Type," + text + ",out object)"] = static c => TryParse(c, false);
            table["TryParse(Type," + text + ",bool,out object)"] = static c => TryParse(c, (bool)c[2]!);
        }
        return table;
    }

    /// <summary>The text, which may be a span.</summary>
    private static string? Text(MemberCall call)
    {
        var index = EnumMembers.TakesType(call) ? 1 : 0;
        return call[index] is null or string ? call[index] as string : StringBuilderMembers.Characters(call, index);
    }

    private static object Parse(MemberCall call, bool ignoreCase)
    {
        var text = Text(call) ?? throw call.Null(0);
        return Read(call, text, ignoreCase, out var overflows)
            ?? throw (
                overflows
                    ? Faults.Overflow(call.Operation, call.Frame)
                    : call.Run.Fault("System.ArgumentException", "Requested value '" + text + "' was not found.", call.Operation)
            );
    }

    private static object TryParse(MemberCall call, bool ignoreCase)
    {
        var value = Text(call) is { } text ? Read(call, text, ignoreCase, out _) : null;
        var isBoxed = EnumMembers.TakesType(call);
        ((Cell)call[call.Arguments.Length - 1]!).Set(
            value ?? (isBoxed ? null : Defaults.Of(EnumMembers.Type(call), call.Run, call.Operation.Syntax))
        );
        return value is not null;
    }

    /// <summary>The value that a text names, alone or by several names with commas between them, or null.</summary>
    private static object? Read(MemberCall call, string text, bool ignoreCase, out bool overflows)
    {
        var type = EnumMembers.Type(call);
        var underlying = type.EnumUnderlyingType!.SpecialType;
        call.Charge(text.Length);
        overflows = false;
        var start = text.TrimStart();
        if (start.Length > 0 && start[0] is (>= '0' and <= '9') or '-' or '+' && IsNumber(call, start, out var number))
        {
            overflows = !Fits(number, underlying);
            return overflows ? null : Make(call, type, Numerics.Convert(number, underlying, true, call.Operation, call.Frame));
        }
        var members = EnumMembers.Members(call);
        ulong bits = 0;
        foreach (var part in text.Split(','))
        {
            var found = members.FindAll(member =>
                string.Equals(member.Name, part.Trim(), ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
            );
            if (found.Count == 0)
            {
                return null;
            }
            bits |= found.TrueForAll(member => member.Number.Equals(found[0].Number))
                ? EnumTexts.Bits(found[0].Number)
                : throw EnumTexts.Twins(call.Operation, call.Frame);
        }
        object combined = underlying == SpecialType.System_UInt64 ? bits : unchecked((long)bits);
        return Make(call, type, Numerics.Convert(combined, underlying, false, call.Operation, call.Frame));
    }

    private static object Make(MemberCall call, INamedTypeSymbol type, object number) =>
        Enums.Make(type, number, call.Run, call.Operation.Syntax);

    private static bool IsNumber(MemberCall call, string text, out decimal number)
    {
        var digits = text.TrimEnd();
        foreach (var character in digits.Substring(1))
        {
            if (character is < '0' or > '9')
            {
                number = 0;
                // What follows a number is read in ways that nobody should rely on.
                return char.IsWhiteSpace(character) || character is '\0' ? throw call.Refuse() : false;
            }
        }
        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
            || (digits.Length > 20 ? throw call.Refuse() : false);
    }

    private static bool Fits(decimal number, SpecialType type) =>
        type switch
        {
            SpecialType.System_SByte => number is >= sbyte.MinValue and <= sbyte.MaxValue,
            SpecialType.System_Byte => number is >= byte.MinValue and <= byte.MaxValue,
            SpecialType.System_Int16 => number is >= short.MinValue and <= short.MaxValue,
            SpecialType.System_UInt16 => number is >= ushort.MinValue and <= ushort.MaxValue,
            SpecialType.System_Int32 => number is >= int.MinValue and <= int.MaxValue,
            SpecialType.System_UInt32 => number is >= uint.MinValue and <= uint.MaxValue,
            SpecialType.System_Int64 => number is >= long.MinValue and <= long.MaxValue,
            _ => number is >= ulong.MinValue and <= ulong.MaxValue,
        };
}
