using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>Enumerable.Average</c>.</summary>
internal static class AverageMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        foreach (var type in new[] { "int", "long", "float", "double", "decimal" })
        {
            foreach (var nullable in new[] { type, type + "?" })
            {
                table["Average(IEnumerable<" + nullable + ">)"] = static c => Of(c, AggregateMembers.Values(c, null));
                table["Average(IEnumerable<TSource>,Func<TSource," + nullable + ">)"] = static c =>
                    Of(c, AggregateMembers.Values(c, c.Function(1)));
            }
        }
        return table;
    }

    private static object? Of(MemberCall call, IEnumerable<object?> values)
    {
        object? sum = null;
        long count = 0;
        var sizes = 0m;
        foreach (var value in values)
        {
            if (value is not null)
            {
                sizes += AggregateMembers.Size(call, value);
                if (sizes > long.MaxValue)
                {
                    throw AggregateMembers.OfOrder(call);
                }
                sum = Add(sum, value);
                count++;
            }
        }
        return sum switch
        {
            null => BinaryTypes.IsNullable(call.ResultType) ? null : throw call.Invalid("Sequence contains no elements"),
            long whole => (double)whole / count,
            decimal exact => exact / count,
            double number when BinaryTypes.Underlying(call.ResultType).SpecialType == Microsoft.CodeAnalysis.SpecialType.System_Single =>
                (float)(number / count),
            double number => number / count,
            _ => throw call.Refuse(),
        };
    }

    /// <summary>Whole numbers are added as long, and float as double, as the library does.</summary>
    private static object Add(object? sum, object value) =>
        value switch
        {
            int number => checked((long)(sum ?? 0L) + number),
            long number => checked((long)(sum ?? 0L) + number),
            float number => sum is double before ? before + number : (double)number,
            double number => sum is double before ? before + number : number,
            decimal number => (decimal)(sum ?? 0m) + number,
            _ => throw new ArgumentException("A number is expected.", nameof(value)),
        };
}
