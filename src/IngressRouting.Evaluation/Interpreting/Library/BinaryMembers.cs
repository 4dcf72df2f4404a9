using System;
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
        return table;
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
