using System.Numerics;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>BigInteger</c> about its sign, its size and its bits.</summary>
internal static class BigBits
{
    public static void AddTo(MemberTable table)
    {
        table["GetBitLength()"] = static c => Length(c, (BigInteger)c.Receiver!);
        table["GetByteCount(bool)"] = static c => ByteCount(c, (BigInteger)c.Receiver!, (bool)c[0]!);
        table["Log2(BigInteger)"] = static c =>
            Big(c, 0).Sign < 0 ? throw c.OutOfRange()
            : Big(c, 0).IsZero ? BigInteger.Zero
            : new BigInteger(Length(c, Big(c, 0)) - 1);
        table["IsNegative(BigInteger)"] = static c => Big(c, 0).Sign < 0;
        table["IsPositive(BigInteger)"] = static c => Big(c, 0).Sign >= 0;
        table["IsEvenInteger(BigInteger)"] = static c => Big(c, 0).IsEven;
        table["IsOddInteger(BigInteger)"] = static c => !Big(c, 0).IsEven;
        table["IsPow2(BigInteger)"] = static c => Big(c, 0).IsPowerOfTwo;
        table["Clamp(BigInteger,BigInteger,BigInteger)"] = static c =>
            Big(c, 1) > Big(c, 2)
                ? throw c.Run.Fault("System.ArgumentException", "The smallest value is greater than the greatest one.", c.Operation)
                : BigInteger.Min(BigInteger.Max(Big(c, 0), Big(c, 1)), Big(c, 2));
        table["CopySign(BigInteger,BigInteger)"] = static c => Big(c, 1).Sign < 0 ? -BigInteger.Abs(Big(c, 0)) : BigInteger.Abs(Big(c, 0));
        var inexact = RefusingMember.Because(static c => MathMembers.Inexact(c, "use GetBitLength(), or the length of its text"));
        table["Log(BigInteger)"] = inexact;
        table["Log(BigInteger,double)"] = inexact;
        table["Log10(BigInteger)"] = inexact;
    }

    private static BigInteger Big(MemberCall call, int index) => (BigInteger)call[index]!;

    /// <summary>How many bits a number takes, but for its sign.</summary>
    private static long Length(MemberCall call, BigInteger number)
    {
        var bytes = Bytes(call, number.Sign < 0 ? -number - 1 : number);
        var (last, bits) = (bytes.Length - 1, 0);
        while (last > 0 && bytes[last] == 0)
        {
            last--;
        }
        while (bytes[last] >> bits != 0)
        {
            bits++;
        }
        return (8L * last) + bits;
    }

    private static object ByteCount(MemberCall call, BigInteger number, bool isUnsigned)
    {
        var bytes = Bytes(call, number);
        return !isUnsigned ? bytes.Length
            : number.Sign < 0 ? throw new System.OverflowException("Negative values do not have an unsigned representation.")
            : bytes.Length > 1 && bytes[bytes.Length - 1] == 0 ? bytes.Length - 1
            : bytes.Length;
    }

    private static byte[] Bytes(MemberCall call, BigInteger number)
    {
        call.Charge(4 * BigTexts.Size(number));
        call.Allocate(8 * BigTexts.Size(number));
        return number.ToByteArray();
    }
}
