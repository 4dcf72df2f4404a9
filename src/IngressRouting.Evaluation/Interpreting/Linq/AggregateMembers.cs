using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that fold a sequence into one value.</summary>
internal static class AggregateMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["Count(IEnumerable<TSource>)"] = static c => Sequences.CountOf(c[0]) is >= 0 and var count ? count : Count(c, null),
            ["Count(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => Count(c, c.Function(1)),
            ["LongCount(IEnumerable<TSource>)"] = static c => (long)(int)Count(c, null),
            ["LongCount(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => (long)(int)Count(c, c.Function(1)),
            ["TryGetNonEnumeratedCount(IEnumerable<TSource>,out int)"] = static c => TryCount(c),
            ["Aggregate(IEnumerable<TSource>,Func<TSource,TSource,TSource>)"] = static c => Fold(c, c.Function(1)),
            ["Aggregate(IEnumerable<TSource>,TAccumulate,Func<TAccumulate,TSource,TAccumulate>)"] = static c =>
                Fold(c, c[1], c.Function(2), null),
            ["Aggregate(IEnumerable<TSource>,TAccumulate,Func<TAccumulate,TSource,TAccumulate>,Func<TAccumulate,TResult>)"] = static c =>
                Fold(c, c[1], c.Function(2), c.Function(3)),
            ["Min(IEnumerable<TSource>)"] = static c => Extreme(c, Values(c, null), -1, null),
            ["Max(IEnumerable<TSource>)"] = static c => Extreme(c, Values(c, null), 1, null),
            ["Min(IEnumerable<TSource>,Func<TSource,TResult>)"] = static c => Extreme(c, Values(c, c.Function(1)), -1, null),
            ["Max(IEnumerable<TSource>,Func<TSource,TResult>)"] = static c => Extreme(c, Values(c, c.Function(1)), 1, null),
            ["Min(IEnumerable<TSource>,IComparer<TSource>)"] = static c => Extreme(c, Values(c, null), -1, c[1]),
            ["Max(IEnumerable<TSource>,IComparer<TSource>)"] = static c => Extreme(c, Values(c, null), 1, c[1]),
            ["MinBy(IEnumerable<TSource>,Func<TSource,TKey>)"] = static c => ExtremeBy(c, -1, null),
            ["MaxBy(IEnumerable<TSource>,Func<TSource,TKey>)"] = static c => ExtremeBy(c, 1, null),
            ["MinBy(IEnumerable<TSource>,Func<TSource,TKey>,IComparer<TKey>)"] = static c => ExtremeBy(c, -1, c[2]),
            ["MaxBy(IEnumerable<TSource>,Func<TSource,TKey>,IComparer<TKey>)"] = static c => ExtremeBy(c, 1, c[2]),
        };
        foreach (var type in new[] { "int", "long", "float", "double", "decimal", "int?", "long?", "float?", "double?", "decimal?" })
        {
            table["Sum(IEnumerable<" + type + ">)"] = static c => Sum(c, Values(c, null));
            table["Sum(IEnumerable<TSource>,Func<TSource," + type + ">)"] = static c => Sum(c, Values(c, c.Function(1)));
            table["Min(IEnumerable<" + type + ">)"] = static c => Extreme(c, Values(c, null), -1, null);
            table["Max(IEnumerable<" + type + ">)"] = static c => Extreme(c, Values(c, null), 1, null);
            table["Min(IEnumerable<TSource>,Func<TSource," + type + ">)"] = static c => Extreme(c, Values(c, c.Function(1)), -1, null);
            table["Max(IEnumerable<TSource>,Func<TSource," + type + ">)"] = static c => Extreme(c, Values(c, c.Function(1)), 1, null);
        }
        return table;
    }

    /// <summary>The elements, or what the selector makes of them; in any order, if they have none.</summary>
    public static IEnumerable<object?> Values(MemberCall call, FunctionValue? selector)
    {
        if (Sequences.IsUnordered(call[0]))
        {
            foreach (var item in call.AnyOrder(call[0]!))
            {
                yield return selector is null ? item : call.CallQuietly(selector, item);
            }
            yield break;
        }
        foreach (var item in call.Sequence(0))
        {
            yield return selector is null ? item : call.Call(selector, item);
        }
    }

    private static object Count(MemberCall call, FunctionValue? predicate)
    {
        var count = 0;
        var elements =
            predicate is not null ? call.Tested(predicate, true)
            : Sequences.IsUnordered(call[0]) ? call.AnyOrder(call[0]!)
            : call.UnsortedSequence(0);
        foreach (var _ in elements)
        {
            count++;
        }
        return count;
    }

    private static object? Fold(MemberCall call, FunctionValue function)
    {
        object? result = null;
        var any = false;
        foreach (var item in call.Sequence(0))
        {
            result = any ? call.Call(function, result, item) : item;
            any = true;
        }
        return any ? result : throw call.Invalid("Sequence contains no elements");
    }

    private static object? Fold(MemberCall call, object? seed, FunctionValue function, FunctionValue? selector)
    {
        foreach (var item in call.Sequence(0))
        {
            seed = call.Call(function, seed, item);
        }
        return selector is null ? seed : call.Call(selector, seed);
    }

    private static object TryCount(MemberCall call)
    {
        var count = call[0] switch
        {
            null => throw call.Null(0),
            string => -1,
            var source => Sequences.CountOf(source),
        };
        if (count < 0 && call[0] is not string)
        {
            throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "Whether the length of a computed sequence is known",
                "use Count(), or put ToList() before it"
            );
        }
        ((Cell)call[1]!).Set(Math.Max(0, count));
        return count >= 0;
    }

    private static object? Sum(MemberCall call, IEnumerable<object?> values)
    {
        var type = BinaryTypes.Underlying(call.ResultType).SpecialType;
        // The library adds up float as double.
        var isSingle = type == SpecialType.System_Single;
        var sizes = 0m;
        var greatest = type == SpecialType.System_Int32 ? int.MaxValue : long.MaxValue;
        var sum = Defaults.Simple(isSingle ? SpecialType.System_Double : type);
        foreach (var value in values)
        {
            sizes += Size(call, value);
            if (sizes > greatest)
            {
                throw OfOrder(call);
            }
            var part = isSingle && value is float single ? (double)single : value;
            sum = part is null ? sum : BinaryOperators.Apply(BinaryOperatorKind.Add, sum, part, true, call.Operation, call.Frame);
        }
        return isSingle ? (float)(double)sum! : sum;
    }

    /// <summary>
    /// How much a number adds to a sum, in whichever direction, when the order of the numbers is promised to nobody: as long as all of that
    /// fits, the order does not show. That of fractions may, in the last digit.
    /// </summary>
    public static decimal Size(MemberCall call, object? value) =>
        !Sequences.IsUnordered(call[0])
            ? 0
            : value switch
            {
                null => 0,
                int number => Math.Abs((decimal)number),
                long number => Math.Abs((decimal)number),
                _ => throw OfOrder(call),
            };

    /// <summary>Says that the order of the elements shows, which nobody promises.</summary>
    public static StopException OfOrder(MemberCall call) => Sequences.Unordered(call[0]!, call.Operation, call.Frame);

    private static object? Extreme(MemberCall call, IEnumerable<object?> values, int sign, object? comparer)
    {
        object? best = null;
        var any = false;
        foreach (var value in values)
        {
            any = true;
            if (value is not null && (best is null || IsBeyond(call, value, best, sign, comparer, value, best)))
            {
                best = value;
            }
        }
        return any ? best : None(call);
    }

    private static object? ExtremeBy(MemberCall call, int sign, object? comparer)
    {
        object? best = null;
        object? bestKey = null;
        var any = false;
        var isUnordered = Sequences.IsUnordered(call[0]);
        foreach (var item in isUnordered ? call.AnyOrder(call[0]!) : call.Sequence(0))
        {
            var key = isUnordered ? call.CallQuietly(call.Function(1), item) : call.Call(call.Function(1), item);
            if (isUnordered && key is null)
            {
                throw OfOrder(call);
            }
            // Without any key the first element is the result.
            if (!any || (key is not null && (bestKey is null || IsBeyond(call, key, bestKey, sign, comparer, item, best))))
            {
                (best, bestKey) = (item, key);
            }
            any = true;
        }
        return any ? best : None(call);
    }

    private static bool IsBeyond(MemberCall call, object value, object best, int sign, object? comparer, object? item, object? bestItem)
    {
        MathMembers.CheckOrdered(value, call);
        MathMembers.CheckOrdered(best, call);
        if (!Sequences.IsUnordered(call[0]))
        {
            return Math.Sign(Ordering.Compare(value, best, comparer, call)) == sign;
        }
        // Of several that are as far out, the first one is the result.
        var order = call.Quietly(() => Ordering.Compare(value, best, comparer, call), [value, best, comparer]);
        return (order == 0 ? Ordering.Decided(item, bestItem, call) : Math.Sign(order)) == sign;
    }

    private static object? None(MemberCall call) =>
        call.ResultType.IsReferenceType || BinaryTypes.IsNullable(call.ResultType)
            ? null
            : throw call.Invalid("Sequence contains no elements");
}
