using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The static members of <c>Enum</c>, for every enum whose members the compiler knows.</summary>
internal static class EnumMembers
{
    public static readonly MemberTable Table = new MemberTable
    {
        ["GetValues()"] = static c => Values(c),
        ["GetNames()"] = static c => Names(c),
        ["GetName(TEnum)"] = static c => NameOf(c),
        ["IsDefined(TEnum)"] = static c => Find(Members(c), Number(c)).Count > 0,
        ["Parse(string)"] = static c => Parse(c, false),
        ["Parse(string,bool)"] = static c => Parse(c, (bool)c[1]!),
        ["TryParse(string,out TEnum)"] = static c => TryParse(c, false),
        ["TryParse(string,bool,out TEnum)"] = static c => TryParse(c, (bool)c[1]!),
        ["GetValues(Type)"] = static c => Values(c),
        ["GetNames(Type)"] = static c => Names(c),
        ["GetName(Type,object)"] = static c => NameOf(c),
        ["IsDefined(Type,object)"] = static c => Find(Members(c), Number(c)).Count > 0,
        ["Parse(Type,string)"] = static c => Parse(c, false),
        ["Parse(Type,string,bool)"] = static c => Parse(c, (bool)c[2]!),
        ["ToString(string)"] = static c => Texts.Formatted(c.Receiver, c[0] as string, c.Operation, c.Frame),
    }.With(ObjectMembers.Table);

    /// <summary>The members that are no generic methods take the type first.</summary>
    private static bool TakesType(MemberCall call) => call.Symbol is IMethodSymbol { IsGenericMethod: false };

    private static INamedTypeSymbol Type(MemberCall call) =>
        (TakesType(call) ? (call[0] as TypeValue)?.Type : call.TypeArgument(0)) is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            ? type
            : throw call.Refuse();

    /// <summary>The value that is asked about; as an object, it may also be a name or a number.</summary>
    private static object Number(MemberCall call)
    {
        var value = call[TakesType(call) ? 1 : 0];
        return value is not null && SymbolEqualityComparer.Default.Equals(RuntimeTypes.Of(value, call.Run), Type(call))
            ? Enums.Number(value)!
            : throw call.Refuse();
    }

    /// <summary>The members, sorted by their bits as the library sorts them.</summary>
    private static List<(string Name, object Number)> Members(MemberCall call)
    {
        var members = EnumTexts.Members(Type(call), call.Frame);
        return [.. members.OrderByBits()];
    }

    private static List<(string Name, object Number)> OrderByBits(this List<(string Name, object Number)> members)
    {
        var sorted = new List<(string Name, object Number)>();
        foreach (var member in members)
        {
            var at = sorted.Count;
            while (at > 0 && EnumTexts.Bits(sorted[at - 1].Number) > EnumTexts.Bits(member.Number))
            {
                at--;
            }
            sorted.Insert(at, member);
        }
        return sorted;
    }

    private static ArrayValue Values(MemberCall call)
    {
        var members = Members(call);
        call.Allocate(8L * members.Count);
        return new ArrayValue(
            call.Run.Compilation.CreateArrayTypeSymbol(Type(call)),
            [.. members.ConvertAll<object?>(member => Enums.Make(Type(call), member.Number, call.Run, call.Operation.Syntax))]
        );
    }

    private static ArrayValue Names(MemberCall call)
    {
        var members = Members(call);
        call.Allocate(32L * members.Count);
        return new ArrayValue(
            (IArrayTypeSymbol)call.ResultType,
            [.. members.ConvertAll<object?>(member => call.Run.Provenance.Fresh(Only(call, members, member.Number), call.Operation.Syntax))]
        );
    }

    private static string? NameOf(MemberCall call)
    {
        var (members, number) = (Members(call), Number(call));
        return Find(members, number).Count == 0 ? null : Only(call, members, number);
    }

    private static List<(string Name, object Number)> Find(List<(string Name, object Number)> members, object number) =>
        members.FindAll(member => member.Number.Equals(number));

    private static string Only(MemberCall call, List<(string Name, object Number)> members, object number) =>
        Find(members, number) is { Count: 1 } found ? found[0].Name : throw EnumTexts.Twins(call.Operation, call.Frame);

    private static object Parse(MemberCall call, bool ignoreCase)
    {
        var text = call.Text(TakesType(call) ? 1 : 0);
        return Read(call, text, ignoreCase, out var overflows)
            ?? throw (
                overflows
                    ? Faults.Overflow(call.Operation, call.Frame)
                    : call.Run.Fault("System.ArgumentException", "Requested value '" + text + "' was not found.", call.Operation)
            );
    }

    private static object TryParse(MemberCall call, bool ignoreCase)
    {
        var value = call[0] is string text ? Read(call, text, ignoreCase, out _) : null;
        ((Cell)call[call.Arguments.Length - 1]!).Set(value ?? Defaults.Of(Type(call), call.Run, call.Operation.Syntax));
        return value is not null;
    }

    /// <summary>The value that a text names, alone or by several names with commas between them, or null.</summary>
    private static object? Read(MemberCall call, string text, bool ignoreCase, out bool overflows)
    {
        var type = Type(call);
        var underlying = type.EnumUnderlyingType!.SpecialType;
        call.Charge(text.Length);
        overflows = false;
        var start = text.TrimStart();
        if (start.Length > 0 && start[0] is (>= '0' and <= '9') or '-' or '+' && IsNumber(call, start, out var number))
        {
            overflows = !Fits(number, underlying);
            return overflows ? null : Make(call, type, Numerics.Convert(number, underlying, true, call.Operation, call.Frame));
        }
        var members = Members(call);
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
