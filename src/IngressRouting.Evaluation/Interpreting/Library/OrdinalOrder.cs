using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Ordinal comparisons of texts. The library promises a sign alone, yet programs see the number: it is the one that .NET 10 gives, the
/// difference of the first characters that differ or else of the lengths.
/// </summary>
internal static class OrdinalOrder
{
    public static int Compare(string? left, string? right, bool ignoreCase)
    {
        if (left is null || right is null)
        {
            return left is null ? (right is null ? 0 : -1) : 1;
        }
        return ignoreCase ? Compare(left, 0, left.Length, right, 0, right.Length, true) : CompareWhole(left, right);
    }

    public static int Compare(StringComparer comparer, string? left, string? right) =>
        Compare(left, right, !ReferenceEquals(comparer, StringComparer.Ordinal));

    /// <summary>Compares parts of two texts, as the library does after it has checked the positions.</summary>
    public static int Compare(string left, int leftStart, int leftLength, string right, int rightStart, int rightLength, bool ignoreCase)
    {
        var length = Math.Min(leftLength, rightLength);
        for (var i = 0; i < length; i++)
        {
            var (a, b) = (left[leftStart + i], right[rightStart + i]);
            if (!ignoreCase)
            {
                if (a != b)
                {
                    return a - b;
                }
                continue;
            }
            // Two characters that make up one come after all that are one by themselves.
            var (first, second) = (IsPair(left, leftStart + i, i < leftLength - 1), IsPair(right, rightStart + i, i < rightLength - 1));
            if (first != second)
            {
                return first ? 1 : -1;
            }
            var difference = first
                ? UpperPair(left, leftStart + i) - UpperPair(right, rightStart + i)
                : char.ToUpperInvariant(a) - char.ToUpperInvariant(b);
            if (difference != 0)
            {
                return difference;
            }
            i += first ? 1 : 0;
        }
        return leftLength - rightLength;
    }

    /// <summary>The members of <c>string</c> that compare parts.</summary>
    public static int OfParts(MemberCall call, bool ignoreCase)
    {
        var (left, right) = (call[0] as string, call[2] as string);
        var (leftStart, rightStart, length) = (call.Int(1), call.Int(3), call.Int(4));
        if (left is null || right is null)
        {
            return left is null ? (right is null ? 0 : -1) : 1;
        }
        if (length < 0 || leftStart < 0 || rightStart < 0 || leftStart > left.Length || rightStart > right.Length)
        {
            throw call.OutOfRange();
        }
        var (leftLength, rightLength) = (Math.Min(length, left.Length - leftStart), Math.Min(length, right.Length - rightStart));
        call.Charge(Math.Min(leftLength, rightLength) / 16);
        return length == 0 || (ReferenceEquals(left, right) && leftStart == rightStart)
            ? 0
            : Compare(left, leftStart, leftLength, right, rightStart, rightLength, ignoreCase);
    }

    /// <summary>Whole texts are compared by two characters at a time, the zero that ends a text among them.</summary>
    private static int CompareWhole(string left, string right)
    {
        var end = Math.Max(2, (Math.Min(left.Length, right.Length) + 1) & ~1);
        for (var i = 0; i < end; i++)
        {
            var (a, b) = (i < left.Length ? left[i] : '\0', i < right.Length ? right[i] : '\0');
            if (a != b)
            {
                return a - b;
            }
        }
        return left.Length - right.Length;
    }

    private static int UpperPair(string text, int at) => char.ConvertToUtf32(text.Substring(at, 2).ToUpperInvariant(), 0);

    private static bool IsPair(string text, int at, bool isInside) =>
        isInside && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]);
}
