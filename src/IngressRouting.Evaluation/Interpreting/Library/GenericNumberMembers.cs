using System;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Static members of the interfaces of generic math, for simple numbers.</summary>
internal static class GenericNumberMembers
{
    public static readonly MemberTable Table = BuildTable();

    public static readonly MemberTable AdditiveIdentity = new() { ["AdditiveIdentity"] = static c => Number(c, 0) };

    public static readonly MemberTable MultiplicativeIdentity = new() { ["MultiplicativeIdentity"] = static c => Number(c, 1) };

    public static readonly MemberTable NegativeOne = new() { ["NegativeOne"] = static c => Number(c, -1) };

    public static readonly MemberTable AllBitsSet = new()
    {
        // Those of a fraction are no number.
        ["AllBitsSet"] = static c => Number(c, -1) is var bits and not (double or float) ? bits : throw c.Refuse(),
    };

    public static readonly MemberTable Limits = new()
    {
        ["MinValue"] = static c => Limit(c, false),
        ["MaxValue"] = static c => Limit(c, true),
    };

    private static MemberTable BuildTable()
    {
        var table = new MemberTable
        {
            ["Zero"] = static c => Number(c, 0),
            ["One"] = static c => Number(c, 1),
            ["IsZero(TSelf)"] = static c => NumberOrder.Find(Given(c), Number(c, 0)) == 0,
            ["IsNegative(TSelf)"] = static c => IsNegative(Given(c)),
            ["IsPositive(TSelf)"] = static c => !IsNegative(Given(c)),
            ["IsInteger(TSelf)"] = static c => Remainder(Given(c), 1) == 0,
            ["IsEvenInteger(TSelf)"] = static c => Remainder(Given(c), 2) == 0,
            ["IsOddInteger(TSelf)"] = static c => Remainder(Given(c), 2) == 1,
            ["IsFinite(TSelf)"] = static c => Remainder(Given(c), 1) is not double.NaN,
            ["IsNaN(TSelf)"] = static c => Given(c) is float.NaN or double.NaN,
            ["Abs(TSelf)"] = static c => Given(c) is byte or ushort or uint or ulong or char ? c[0] : MathMembers.Absolute(c),
        };
        NumberCreation.AddTo(table);
        return table;
    }

    /// <summary>The entry for a static member of an interface, when a type parameter through which it is used stands for a simple number.</summary>
    public static LibraryMember? Find(IMethodSymbol method, IOperation operation, Frame frame) =>
        method.ContainingType is { Name: "INumberBase", ContainingNamespace: { Name: "Numerics", ContainingNamespace.Name: "System" } }
        && StaticAbstracts.TypeOf(operation, frame) is { } type
        && Numerics.IsNumeric(type.SpecialType)
            ? frame.Run.Members.Find(method)
            : null;

    private static object Given(MemberCall call) => call[0] is { } value && Numerics.IsNumber(value) ? value : throw call.Refuse();

    private static object Number(MemberCall call, int value) =>
        StaticAbstracts.TypeOf(call.Operation, call.Frame) is not { } type ? throw call.Refuse()
        : Numerics.IsNumeric(type.SpecialType) ? Numerics.Convert(value, type.SpecialType, false, call.Operation, call.Frame)
        : WideInteger.Default(type) switch
        {
            BigInteger => new BigInteger(value),
            WideInteger { IsSigned: var isSigned } => WideInteger.Wrapped(value, isSigned),
            _ => throw call.Refuse(),
        };

    private static object Limit(MemberCall call, bool isGreatest)
    {
        if (
            StaticAbstracts.TypeOf(call.Operation, call.Frame) is { } named
            && WideInteger.Default(named) is WideInteger { IsSigned: var isSigned }
        )
        {
            return new WideInteger(isGreatest ? WideInteger.Greatest(isSigned) : WideInteger.Least(isSigned), isSigned);
        }
        var type = NumberCreation.Type(call);
        return type switch
        {
            SpecialType.System_Decimal => isGreatest ? decimal.MaxValue : decimal.MinValue,
            SpecialType.System_Double => isGreatest ? double.MaxValue : double.MinValue,
            SpecialType.System_Single => isGreatest ? float.MaxValue : float.MinValue,
            _ when NumberCreation.Limits(type) is { } limits => NumberCreation.Limit(
                call,
                type,
                isGreatest ? limits.Greatest : limits.Least
            ),
            _ => throw call.Refuse(),
        };
    }

    /// <summary>By the sign, which a zero may have, too.</summary>
    private static bool IsNegative(object value) =>
        value switch
        {
            double number => BitConverter.DoubleToInt64Bits(number) < 0,
            float number => BitConverter.DoubleToInt64Bits(number) < 0,
            decimal number => decimal.GetBits(number)[3] < 0,
            _ => NumberOrder.Find(value, Activator.CreateInstance(value.GetType())) < 0,
        };

    /// <summary>How far a number is from the multiple of another one before it; what is not finite has no such distance.</summary>
    private static double Remainder(object value, int by) =>
        value switch
        {
            double number => Math.Abs(number % by),
            float number => Math.Abs((double)number % by),
            decimal number => (double)Math.Abs(number % by),
            ulong number => number % (ulong)by,
            char number => number % by,
            _ => Math.Abs(Convert.ToInt64(value) % by),
        };
}
