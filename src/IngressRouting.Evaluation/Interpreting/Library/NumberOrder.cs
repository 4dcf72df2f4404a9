using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What <c>CompareTo</c> of the simple types gives: the difference of small numbers, and the sign of it for the others.</summary>
internal static class NumberOrder
{
    /// <summary>Compares two values of one type; null when they have no such order.</summary>
    public static int? Find(object left, object right) =>
        (left, right) switch
        {
            (EnumValue a, EnumValue b) when SymbolEqualityComparer.Default.Equals(a.Type, b.Type) => OfNumbers(a.Number, b.Number),
            (Enum a, Enum b) when a.GetType() == b.GetType() => OfNumbers(Enums.Number(a)!, Enums.Number(b)!),
            _ => OfNumbers(left, right),
        };

    private static int? OfNumbers(object left, object right) =>
        (left, right) switch
        {
            (int a, int b) => Sign(a, b),
            (long a, long b) => Sign(a, b),
            (byte a, byte b) => a - b,
            (sbyte a, sbyte b) => a - b,
            (short a, short b) => a - b,
            (ushort a, ushort b) => a - b,
            (char a, char b) => a - b,
            (uint a, uint b) => Sign(a, b),
            (ulong a, ulong b) => a < b ? -1 : (a > b ? 1 : 0),
            (decimal a, decimal b) => Sign(a, b),
            (double a, double b) => Sign(a, b),
            (float a, float b) => Sign(a, b),
            (bool a, bool b) => a == b ? 0 : (a ? 1 : -1),
            _ => null,
        };

    private static int Sign(long a, long b) => a < b ? -1 : (a > b ? 1 : 0);

    private static int Sign(decimal a, decimal b) => a < b ? -1 : (a > b ? 1 : 0);

    /// <summary>What is no number comes before all numbers.</summary>
    private static int Sign(double a, double b) =>
        a < b ? -1
        : a > b ? 1
        : a == b ? 0
        : double.IsNaN(a) ? (double.IsNaN(b) ? 0 : -1)
        : 1;
}
