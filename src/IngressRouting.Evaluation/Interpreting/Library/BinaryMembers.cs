using System;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>BinaryPrimitives</c>, with which programs compute on the bytes of addresses.</summary>
internal static class BinaryMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        Add(table, "Int16", "short", SpecialType.System_Int16, 2);
        Add(table, "UInt16", "ushort", SpecialType.System_UInt16, 2);
        Add(table, "Int32", "int", SpecialType.System_Int32, 4);
        Add(table, "UInt32", "uint", SpecialType.System_UInt32, 4);
        Add(table, "Int64", "long", SpecialType.System_Int64, 8);
        Add(table, "UInt64", "ulong", SpecialType.System_UInt64, 8);
        AddWide(table, "UInt128", false);
        AddWide(table, "Int128", true);
        return table;
    }

    private static void AddWide(MemberTable table, string type, bool isSigned)
    {
        table["Read" + type + "BigEndian(byte[])"] = c => ReadWide(c, isSigned, true);
        table["Read" + type + "LittleEndian(byte[])"] = c => ReadWide(c, isSigned, false);
        table["Write" + type + "BigEndian(byte[]," + type + ")"] = static c => WriteWide(c, true);
        table["Write" + type + "LittleEndian(byte[]," + type + ")"] = static c => WriteWide(c, false);
    }

    private static object ReadWide(MemberCall call, bool isSigned, bool isBigEndian)
    {
        var bytes = Bytes(call, 16);
        BigInteger bits = 0;
        for (var i = 0; i < 16; i++)
        {
            bits = (bits << 8) | (byte)bytes[isBigEndian ? i : 15 - i]!;
        }
        return WideInteger.Wrapped(bits, isSigned);
    }

    private static object? WriteWide(MemberCall call, bool isBigEndian)
    {
        var bytes = Bytes(call, 16);
        var bits = ((WideInteger)call[1]!).Bits;
        for (var i = 0; i < 16; i++)
        {
            bytes[isBigEndian ? 15 - i : i] = (byte)((bits >> (8 * i)) & 255);
        }
        return null;
    }

    private static void Add(MemberTable table, string name, string keyword, SpecialType type, int size)
    {
        table["Read" + name + "BigEndian(byte[])"] = c => Read(c, type, size, true);
        table["Read" + name + "LittleEndian(byte[])"] = c => Read(c, type, size, false);
        table["Write" + name + "BigEndian(byte[]," + keyword + ")"] = c => Write(c, size, true);
        table["Write" + name + "LittleEndian(byte[]," + keyword + ")"] = c => Write(c, size, false);
    }

    private static object Read(MemberCall call, SpecialType type, int size, bool isBigEndian)
    {
        var bytes = Bytes(call, size);
        ulong bits = 0;
        for (var i = 0; i < size; i++)
        {
            bits = (bits << 8) | (byte)bytes[isBigEndian ? i : size - 1 - i]!;
        }
        return Numerics.Convert(bits, type, false, call.Operation, call.Frame);
    }

    private static object? Write(MemberCall call, int size, bool isBigEndian)
    {
        var bytes = Bytes(call, size);
        var bits = call[1] is ulong whole ? whole : unchecked((ulong)Convert.ToInt64(call[1]));
        for (var i = 0; i < size; i++)
        {
            bytes[isBigEndian ? size - 1 - i : i] = unchecked((byte)(bits >> (8 * i)));
        }
        return null;
    }

    private static SpanValue Bytes(MemberCall call, int size)
    {
        var bytes = SpanValue.Of(call[0]) ?? throw call.Refuse();
        return bytes.Length >= size ? bytes : throw call.OutOfRange();
    }
}
