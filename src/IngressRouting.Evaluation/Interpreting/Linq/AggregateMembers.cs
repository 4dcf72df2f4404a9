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
            ["Aggregate(IEnumerable<TSource>,Func<TSource,TSource,TSource>)"] = static c => Fold(c, c.Function(1)),
            ["Aggregate(IEnumerable<TSource>,TAccumulate,Func<TAccumulate,TSource,TAccumulate>)"] = static c =>
                Fold(c, c[1], c.Function(2), null),
            ["Aggregate(IEnumerable<TSource>,TAccumulate,Func<TAccumulate,TSource,TAccumulate>,Func<TAccumulate,TResult>)"] = static c =>
                Fold(c, c[1], c.Function(2), c.Function(3)),
            ["Min(IEnumerable<TSource>)"] = static c => Extreme(c, Values(c, null), -1),
            ["Max(IEnumerable<TSource>)"] = static c => Extreme(c, Values(c, null), 1),
            ["Min(IEnumerable<TSource>,Func<TSource,TResult>)"] = static c => Extreme(c, Values(c, c.Function(1)), -1),
            ["Max(IEnumerable<TSource>,Func<TSource,TResult>)"] = static c => Extreme(c, Values(c, c.Function(1)), 1),
            ["MinBy(IEnumerable<TSource>,Func<TSource,TKey>)"] = static c => ExtremeBy(c, -1),
            ["MaxBy(IEnumerable<TSource>,Func<TSource,TKey>)"] = static c => ExtremeBy(c, 1),
        };
        foreach (var type in new[] { "int", "long", "double", "decimal", "int?", "long?", "double?", "decimal?" })
        {
            table["Sum(IEnumerable<" + type + ">)"] = static c => Sum(c, Values(c, null));
            table["Sum(IEnumerable<TSource>,Func<TSource," + type + ">)"] = static c => Sum(c, Values(c, c.Function(1)));
            table["Min(IEnumerable<" + type + ">)"] = static c => Extreme(c, Values(c, null), -1);
            table["Max(IEnumerable<" + type + ">)"] = static c => Extreme(c, Values(c, null), 1);
            table["Min(IEnumerable<TSource>,Func<TSource," + type + ">)"] = static c => Extreme(c, Values(c, c.Function(1)), -1);
            table["Max(IEnumerable<TSource>,Func<TSource," + type + ">)"] = static c => Extreme(c, Values(c, c.Function(1)), 1);
        }
        return table;
    }

    private static IEnumerable<object?> Values(MemberCall call, FunctionValue? selector)
    {
        foreach (var item in call.Sequence(0))
        {
            yield return selector is null ? item : call.Call(selector, item);
        }
    }

    private static object Count(MemberCall call, FunctionValue? predicate)
    {
        var count = 0;
        foreach (var item in predicate is null ? call.UnsortedSequence(0) : call.Sequence(0))
        {
            if (predicate is null || call.Test(predicate, item))
            {
                count++;
            }
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

    private static object? Sum(MemberCall call, IEnumerable<object?> values)
    {
        var type = BinaryTypes.Underlying(call.ResultType).SpecialType;
        var sum = Defaults.Simple(type);
        foreach (var value in values)
        {
            sum = value is null ? sum : BinaryOperators.Apply(BinaryOperatorKind.Add, sum, value, true, call.Operation, call.Frame);
        }
        return sum;
    }

    private static object? Extreme(MemberCall call, IEnumerable<object?> values, int sign)
    {
        object? best = null;
        var any = false;
        foreach (var value in values)
        {
            any = true;
            MathMembers.CheckOrdered(value, call);
            if (value is not null && (best is null || Ordering.Compare(value, best, call) * sign > 0))
            {
                best = value;
            }
        }
        return any || call.ResultType.IsReferenceType || BinaryTypes.IsNullable(call.ResultType)
            ? best
            : throw call.Invalid("Sequence contains no elements");
    }

    private static object? ExtremeBy(MemberCall call, int sign)
    {
        object? best = null;
        object? bestKey = null;
        var any = false;
        foreach (var item in call.Sequence(0))
        {
            var key = call.Call(call.Function(1), item);
            MathMembers.CheckOrdered(key ?? throw call.Refuse(), call);
            if (!any || Ordering.Compare(key, bestKey, call) * sign > 0)
            {
                (best, bestKey) = (item, key);
            }
            any = true;
        }
        return any || call.ResultType.IsReferenceType || BinaryTypes.IsNullable(call.ResultType)
            ? best
            : throw call.Invalid("Sequence contains no elements");
    }
}
