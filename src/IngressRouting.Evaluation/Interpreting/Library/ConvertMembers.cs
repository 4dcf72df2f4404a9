using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Convert</c>.</summary>
internal static class ConvertMembers
{
    private static readonly string[] Numbers =
    [
        "sbyte",
        "byte",
        "short",
        "ushort",
        "int",
        "uint",
        "long",
        "ulong",
        "float",
        "double",
        "decimal",
    ];

    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        Add(table, "ToSByte", SpecialType.System_SByte);
        Add(table, "ToByte", SpecialType.System_Byte);
        Add(table, "ToInt16", SpecialType.System_Int16);
        Add(table, "ToUInt16", SpecialType.System_UInt16);
        Add(table, "ToInt32", SpecialType.System_Int32);
        Add(table, "ToUInt32", SpecialType.System_UInt32);
        Add(table, "ToInt64", SpecialType.System_Int64);
        Add(table, "ToUInt64", SpecialType.System_UInt64);
        Add(table, "ToSingle", SpecialType.System_Single);
        Add(table, "ToDouble", SpecialType.System_Double);
        Add(table, "ToDecimal", SpecialType.System_Decimal);
        Add(table, "ToBoolean", SpecialType.System_Boolean);
        Add(table, "ToChar", SpecialType.System_Char);
        AddBases(table);
        AddTexts(table);
        return table.With(BinaryTextMembers.Table);
    }

    private static void Add(MemberTable table, string method, SpecialType to)
    {
        foreach (var from in Numbers)
        {
            table[method + "(" + from + ")"] = c => Converted(c, c[0]!, to);
        }
        table[method + "(bool)"] = c => Converted(c, c[0]!, to);
        table[method + "(char)"] = c => Converted(c, c[0]!, to);
        table[method + "(object)"] = c => c[0] is string text ? Parsed(c, text, to, -1) : Converted(c, c[0] ?? 0, to);
        table[method + "(object,IFormatProvider)"] = c => c[0] is string text ? Parsed(c, text, to, 1) : Converted(c, c[0] ?? 0, to);
        table[method + "(string)"] = c => Parsed(c, c[0] as string, to, -1);
        table[method + "(string,IFormatProvider)"] = c => Parsed(c, c[0] as string, to, 1);
    }

    private static void AddBases(MemberTable table)
    {
        table["ToSByte(string,int)"] = static c => Convert.ToSByte(c[0] as string, c.Int(1));
        table["ToByte(string,int)"] = static c => Convert.ToByte(c[0] as string, c.Int(1));
        table["ToInt16(string,int)"] = static c => Convert.ToInt16(c[0] as string, c.Int(1));
        table["ToUInt16(string,int)"] = static c => Convert.ToUInt16(c[0] as string, c.Int(1));
        table["ToInt32(string,int)"] = static c => Convert.ToInt32(c[0] as string, c.Int(1));
        table["ToUInt32(string,int)"] = static c => Convert.ToUInt32(c[0] as string, c.Int(1));
        table["ToInt64(string,int)"] = static c => Convert.ToInt64(c[0] as string, c.Int(1));
        table["ToUInt64(string,int)"] = static c => Convert.ToUInt64(c[0] as string, c.Int(1));
        table["ToString(byte,int)"] = static c => Convert.ToString((byte)c[0]!, c.Int(1));
        table["ToString(short,int)"] = static c => Convert.ToString((short)c[0]!, c.Int(1));
        table["ToString(int,int)"] = static c => Convert.ToString(c.Int(0), c.Int(1));
        table["ToString(long,int)"] = static c => Convert.ToString((long)c[0]!, c.Int(1));
    }

    private static void AddTexts(MemberTable table)
    {
        foreach (var from in Numbers)
        {
            table["ToString(" + from + ")"] = static c => Texts.Of(c[0], c.Operation, c.Frame);
            table["ToString(" + from + ",IFormatProvider)"] = static c => Invariant(c);
        }
        foreach (var from in new[] { "bool", "char" })
        {
            table["ToString(" + from + ")"] = static c => Texts.Of(c[0], c.Operation, c.Frame);
            table["ToString(" + from + ",IFormatProvider)"] = static c => Invariant(c);
        }
        table["ToString(object)"] = static c => Itself(c, false) ?? Texts.Of(c[0], c.Operation, c.Frame);
        table["ToString(object,IFormatProvider)"] = static c => Itself(c, true) ?? Invariant(c);
        table["ToString(string)"] = static c => c[0];
        table["ToString(string,IFormatProvider)"] = static c => c[0];
    }

    /// <summary>What an object of the program that formats itself says, or null.</summary>
    private static string? Itself(MemberCall call, bool isInvariant)
    {
        if (isInvariant)
        {
            Cultures.Invariant(call, 1);
        }
        return HoleTexts.OfObject(call[0], null, isInvariant, false, call.Operation, call.Frame);
    }

    private static string Invariant(MemberCall call)
    {
        Cultures.Invariant(call, 1);
        return InvariantTexts.Of(call[0], null, call.Operation, call.Frame);
    }

    private static object Parsed(MemberCall call, string? text, SpecialType to, int provider)
    {
        if (provider >= 0)
        {
            Cultures.Invariant(call, provider);
        }
        if (to == SpecialType.System_Char)
        {
            return Convert.ToChar(text ?? throw call.Null(0), CultureInfo.InvariantCulture);
        }
        if (text is null)
        {
            return Defaults.Simple(to)!;
        }
        if (provider < 0 && to != SpecialType.System_Boolean)
        {
            NumberParsing.CheckPlain(call, text);
        }
        return NumberParsing.Read(call, text, to, null);
    }

    /// <summary>Converts as the library does: to the nearest whole number, and never out of range.</summary>
    private static object Converted(MemberCall call, object value, SpecialType to)
    {
        if (!Numerics.IsNumber(value) && value is not bool)
        {
            throw call.Refuse();
        }
        try
        {
            return Convert.ChangeType(value, Target(to), CultureInfo.InvariantCulture);
        }
        catch (InvalidCastException)
        {
            throw Faults.InvalidCast(call.Operation, call.Frame);
        }
    }

    private static TypeCode Target(SpecialType to) =>
        to switch
        {
            SpecialType.System_SByte => TypeCode.SByte,
            SpecialType.System_Byte => TypeCode.Byte,
            SpecialType.System_Int16 => TypeCode.Int16,
            SpecialType.System_UInt16 => TypeCode.UInt16,
            SpecialType.System_Int32 => TypeCode.Int32,
            SpecialType.System_UInt32 => TypeCode.UInt32,
            SpecialType.System_Int64 => TypeCode.Int64,
            SpecialType.System_UInt64 => TypeCode.UInt64,
            SpecialType.System_Single => TypeCode.Single,
            SpecialType.System_Double => TypeCode.Double,
            SpecialType.System_Decimal => TypeCode.Decimal,
            SpecialType.System_Boolean => TypeCode.Boolean,
            _ => TypeCode.Char,
        };
}
