using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Logarithms. Their last digit differs between machines, so only those are evaluated that are exact, and those that are rounded to a
/// whole number at once, when no error in the last digits could change that number.
/// </summary>
internal static class LogarithmMembers
{
    /// <summary>
    /// How near a number may come to a power of the base, as a part of it. Its logarithm is then at least 2^-39 away from a whole number, for
    /// every base that is allowed, and the last digit of a logarithm below 65 is 2^-46.
    /// </summary>
    private const double Nearest = 1.0 / (1L << 36);

    private const double Largest = 1L << 36;

    private const double LargestBase = 1024;

    private const string Rounded =
        "put Math.Floor, Math.Ceiling or a conversion to int directly around it, use BitOperations.Log2((uint)n), which rounds down, or compute with whole numbers";

    private const string OfPower = "use Math.Log2, which is exact for powers of two, or divide a whole number by the base in a loop";

    public static readonly MemberTable Table = new()
    {
        ["Log2(double)"] = static c => OfTwo(c),
        ["Log10(double)"] = static c => OfWhole(c, 10),
        ["Log(double,double)"] = static c => OfWhole(c, (double)c[1]!),
        ["Log(double)"] = RefusingMember.Because(static c => MathMembers.Inexact(c, "use Math.Log2, or compute with whole numbers")),
    };

    /// <summary>The logarithm of a power of two is its exponent on every machine.</summary>
    private static object OfTwo(MemberCall call)
    {
        var number = (double)call[0]!;
        var bits = BitConverter.DoubleToInt64Bits(number);
        var exponent = (int)(bits >> 52) - 1023;
        var isNormal = number > 0 && exponent is > -1023 and < 1024;
        var part = BitConverter.Int64BitsToDouble((bits & ((1L << 52) - 1)) | (1023L << 52));
        return isNormal && part == 1 ? (double)exponent
            : isNormal && Math.Abs(exponent) <= 64 && part - 1 >= Nearest && 2 - part >= Nearest && IsRounded(call) ? exponent + 0.5
            : throw MathMembers.Inexact(call, Rounded);
    }

    /// <summary>The logarithm of a whole number that is no power of the base; those of powers are not exact everywhere.</summary>
    private static object OfWhole(MemberCall call, double newBase)
    {
        var number = (double)call[0]!;
        if (
            number is >= 1 and <= Largest
            && newBase is >= 2 and <= LargestBase
            && Math.Floor(number) == number
            && Math.Floor(newBase) == newBase
        )
        {
            var (power, exponent) = (1L, 0);
            while (power * (long)newBase <= (long)number)
            {
                power *= (long)newBase;
                exponent++;
            }
            if (number == 1)
            {
                return 0d;
            }
            if (IsRounded(call))
            {
                return power != (long)number ? exponent + 0.5 : throw MathMembers.Inexact(call, OfPower);
            }
        }
        throw MathMembers.Inexact(call, Rounded);
    }

    /// <summary>
    /// Whether nobody sees more of the result than the whole numbers around it. A function as a value is called from elsewhere, and seen by
    /// others.
    /// </summary>
    private static bool IsRounded(MemberCall call) =>
        call.Operation is IInvocationOperation { TargetMethod: var called } operation
        && SymbolEqualityComparer.Default.Equals(called, call.Symbol)
        && operation.Parent switch
        {
            IConversionOperation { OperatorMethod: null, Type.SpecialType: var type } => type
                is SpecialType.System_Byte
                    or SpecialType.System_SByte
                    or SpecialType.System_Int16
                    or SpecialType.System_UInt16
                    or SpecialType.System_Int32
                    or SpecialType.System_UInt32
                    or SpecialType.System_Int64
                    or SpecialType.System_UInt64,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Floor" or "Ceiling" or "Truncate" } rounding } } =>
                rounding.ContainingType
                    is { SpecialType: SpecialType.System_Double }
                        or { Name: "Math", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
            _ => false,
        };
}
