using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Bytes that members of the library take and give.</summary>
internal static class ByteArrays
{
    /// <summary>The bytes of an array or a span.</summary>
    public static byte[] Of(MemberCall call, int argument)
    {
        var span = SpanValue.Of(call[argument] ?? throw call.Null(argument)) ?? throw call.Refuse();
        call.Charge(span.Length);
        call.Allocate(span.Length);
        var bytes = new byte[span.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)span[i]!;
        }
        return bytes;
    }

    /// <summary>The bytes of a part of an array.</summary>
    public static byte[] Part(MemberCall call, int argument, int start, int count)
    {
        var bytes = Of(call, argument);
        return start >= 0 && count >= 0 && start <= bytes.Length - count ? bytes.AsPart(start, count) : throw call.OutOfRange();
    }

    /// <summary>An array of the program. Its elements take more than a byte each.</summary>
    public static ArrayValue Make(Interpretation run, byte[] bytes)
    {
        run.Budget.Charge(bytes.Length);
        run.Budget.Allocate(8L * bytes.Length);
        var items = Array.ConvertAll(bytes, static item => (object?)item);
        return new ArrayValue(run.Compilation.CreateArrayTypeSymbol(run.Compilation.GetSpecialType(SpecialType.System_Byte)), items);
    }

    private static byte[] AsPart(this byte[] bytes, int start, int count)
    {
        var part = new byte[count];
        Array.Copy(bytes, start, part, 0, count);
        return part;
    }
}
