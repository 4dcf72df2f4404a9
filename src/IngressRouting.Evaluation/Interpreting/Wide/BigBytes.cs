using System;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The bytes of large numbers, in either order.</summary>
internal static class BigBytes
{
    public static object Read(MemberCall call, bool isUnsigned, bool isBigEndian)
    {
        var span = SpanValue.Of(call[0] ?? throw call.Null(0)) ?? throw call.Refuse();
        call.Charge(span.Length);
        call.Allocate(8L * span.Length);
        var bytes = Array.ConvertAll(span.Copied(), static item => (byte)item!);
        if (isBigEndian)
        {
            Array.Reverse(bytes);
        }
        if (isUnsigned)
        {
            // A zero at the high end keeps the number from being negative.
            Array.Resize(ref bytes, bytes.Length + 1);
        }
        return new BigInteger(bytes);
    }

    public static object Write(MemberCall call, bool isUnsigned, bool isBigEndian)
    {
        var number = (BigInteger)call.Receiver!;
        call.Charge(4 * BigTexts.Size(number));
        call.Allocate(40 * BigTexts.Size(number));
        if (isUnsigned && number.Sign < 0)
        {
            throw new OverflowException("Negative values do not have an unsigned representation.");
        }
        var bytes = number.ToByteArray();
        if (isUnsigned && bytes.Length > 1 && bytes[bytes.Length - 1] == 0)
        {
            Array.Resize(ref bytes, bytes.Length - 1);
        }
        if (isBigEndian)
        {
            Array.Reverse(bytes);
        }
        return new ArrayValue((IArrayTypeSymbol)call.ResultType, Array.ConvertAll<byte, object?>(bytes, static part => part));
    }
}
