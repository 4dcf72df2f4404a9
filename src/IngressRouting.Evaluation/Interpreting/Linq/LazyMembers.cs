using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that compute element by element.</summary>
internal static class LazyMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Select(IEnumerable<TSource>,Func<TSource,TResult>)"] = static c =>
            Sequences.IsUnordered(c[0])
                ? Unordered(Select(c, c.AnyOrder(c[0]!), c.Function(1)))
                : Lazy(Select(c, c.Sequence(0), c.Function(1), false)),
        ["Select(IEnumerable<TSource>,Func<TSource,int,TResult>)"] = static c => Lazy(Select(c, c.Sequence(0), c.Function(1), true)),
        ["Where(IEnumerable<TSource>,Func<TSource,bool>)"] = static c =>
            Sequences.IsUnordered(c[0])
                ? Unordered(Where(c, c.AnyOrder(c[0]!), c.Function(1)))
                : Lazy(Where(c, c.Sequence(0), c.Function(1), false)),
        ["Where(IEnumerable<TSource>,Func<TSource,int,bool>)"] = static c => Lazy(Where(c, c.Sequence(0), c.Function(1), true)),
        ["SelectMany(IEnumerable<TSource>,Func<TSource,IEnumerable<TResult>>)"] = static c =>
            Lazy(SelectMany(c, c.Sequence(0), c.Function(1), null, false)),
        ["SelectMany(IEnumerable<TSource>,Func<TSource,int,IEnumerable<TResult>>)"] = static c =>
            Lazy(SelectMany(c, c.Sequence(0), c.Function(1), null, true)),
        ["SelectMany(IEnumerable<TSource>,Func<TSource,int,IEnumerable<TCollection>>,Func<TSource,TCollection,TResult>)"] = static c =>
            Lazy(SelectMany(c, c.Sequence(0), c.Function(1), c.Function(2), true)),
        ["SelectMany(IEnumerable<TSource>,Func<TSource,IEnumerable<TCollection>>,Func<TSource,TCollection,TResult>)"] = static c =>
            Lazy(SelectMany(c, c.Sequence(0), c.Function(1), c.Function(2), false)),
        ["Zip(IEnumerable<TFirst>,IEnumerable<TSecond>)"] = static c => Lazy(Zip(c, c.Sequence(0), c.Sequence(1), null)),
        ["Zip(IEnumerable<TFirst>,IEnumerable<TSecond>,Func<TFirst,TSecond,TResult>)"] = static c =>
            Lazy(Zip(c, c.Sequence(0), c.Sequence(1), c.Function(2))),
        ["Zip(IEnumerable<TFirst>,IEnumerable<TSecond>,IEnumerable<TThird>)"] = static c =>
            Lazy(ZipThree(c, c.Sequence(0), c.Sequence(1), c.Sequence(2))),
        ["Concat(IEnumerable<TSource>,IEnumerable<TSource>)"] = static c => Lazy(Concat(c.Sequence(0), c.Sequence(1))),
        ["Append(IEnumerable<TSource>,TSource)"] = static c => Lazy(Concat(c.Sequence(0), [c[1]])),
        ["Prepend(IEnumerable<TSource>,TSource)"] = static c => Lazy(Concat([c[1]], c.Sequence(0))),
        ["Reverse(IEnumerable<TSource>)"] = static c => Lazy(Reverse(c, c.QuietSequence(0))),
        ["Reverse(TSource[])"] = static c => Lazy(Reverse(c, c.Sequence(0))),
        ["Index(IEnumerable<TSource>)"] = static c => Lazy(Index(c, c.Sequence(0))),
        ["DefaultIfEmpty(IEnumerable<TSource>)"] = static c =>
            Lazy(DefaultIfEmpty(c.Sequence(0), Defaults.Of(c.TypeArgument(0), c.Run, c.Operation.Syntax))),
        ["DefaultIfEmpty(IEnumerable<TSource>,TSource)"] = static c => Lazy(DefaultIfEmpty(c.Sequence(0), c[1])),
        ["Chunk(IEnumerable<TSource>,int)"] = static c => c.Int(1) < 1 ? throw c.OutOfRange() : Lazy(Chunk(c, c.Sequence(0), c.Int(1))),
        ["Range(int,int)"] = static c => Range(c),
        ["Repeat(TResult,int)"] = static c => c.Int(1) < 0 ? throw c.OutOfRange() : Lazy(Repeat(c, c[0], c.Int(1))),
        ["Empty()"] = static c => Lazy([]),
        ["OfType(IEnumerable)"] = static c => Lazy(OfType(c)),
        ["Cast(IEnumerable)"] = static c => Lazy(Cast(c)),
        ["AsEnumerable(IEnumerable<TSource>)"] = static c => c[0],
    };

    public static SequenceValue Lazy(IEnumerable<object?> source) => new(source);

    private static SequenceValue Unordered(IEnumerable<object?> source) => new(source) { IsUnordered = true };

    /// <summary>What is called for the elements of an unordered collection must not show in which order they came.</summary>
    private static IEnumerable<object?> Select(MemberCall call, IEnumerable<object?> source, FunctionValue selector)
    {
        foreach (var item in source)
        {
            yield return call.CallQuietly(selector, item);
        }
    }

    private static IEnumerable<object?> Where(MemberCall call, IEnumerable<object?> source, FunctionValue predicate)
    {
        foreach (var item in source)
        {
            if ((bool)call.CallQuietly(predicate, item)!)
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<object?> Select(MemberCall call, IEnumerable<object?> source, FunctionValue selector, bool indexed)
    {
        var index = 0;
        foreach (var item in source)
        {
            yield return indexed ? call.Call(selector, item, index++) : call.Call(selector, item);
        }
    }

    private static IEnumerable<object?> Where(MemberCall call, IEnumerable<object?> source, FunctionValue predicate, bool indexed)
    {
        var index = 0;
        foreach (var item in source)
        {
            if (indexed ? call.Test(predicate, item, index++) : call.Test(predicate, item))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<object?> SelectMany(
        MemberCall call,
        IEnumerable<object?> source,
        FunctionValue collection,
        FunctionValue? result,
        bool indexed
    )
    {
        var index = 0;
        foreach (var item in source)
        {
            var inner =
                (indexed ? call.Call(collection, item, checked(index++)) : call.Call(collection, item))
                ?? throw Faults.NullReference(call.Operation, call.Frame);
            foreach (var part in Sequences.Of(inner, call.Operation, call.Frame))
            {
                yield return result is null ? part : call.Call(result, item, part);
            }
        }
    }

    private static IEnumerable<object?> Zip(MemberCall call, IEnumerable<object?> first, IEnumerable<object?> second, FunctionValue? result)
    {
        var type = result is null ? CollectionTypes.EnumeratedElementOf(call.ResultType) as Microsoft.CodeAnalysis.INamedTypeSymbol : null;
        using var other = second.GetEnumerator();
        foreach (var item in first)
        {
            if (!other.MoveNext())
            {
                yield break;
            }
            yield return result is null
                ? new TupleValue(type!, [item, other.Current], call.Run.Budget)
                : call.Call(result, item, other.Current);
        }
    }

    private static IEnumerable<object?> ZipThree(
        MemberCall call,
        IEnumerable<object?> first,
        IEnumerable<object?> second,
        IEnumerable<object?> third
    )
    {
        var type = (Microsoft.CodeAnalysis.INamedTypeSymbol)CollectionTypes.EnumeratedElementOf(call.ResultType)!;
        using var others = second.GetEnumerator();
        using var rest = third.GetEnumerator();
        foreach (var item in first)
        {
            if (!others.MoveNext() || !rest.MoveNext())
            {
                yield break;
            }
            yield return new TupleValue(type, [item, others.Current, rest.Current], call.Run.Budget);
        }
    }

    private static IEnumerable<object?> Concat(IEnumerable<object?> first, IEnumerable<object?> second)
    {
        foreach (var item in first)
        {
            yield return item;
        }
        foreach (var item in second)
        {
            yield return item;
        }
    }

    private static IEnumerable<object?> Reverse(MemberCall call, IEnumerable<object?> source)
    {
        var items = ConversionMembers.Listed(call, source);
        for (var i = items.Count - 1; i >= 0; i--)
        {
            yield return items[i];
        }
    }

    private static IEnumerable<object?> Index(MemberCall call, IEnumerable<object?> source)
    {
        var type = (Microsoft.CodeAnalysis.INamedTypeSymbol)CollectionTypes.EnumeratedElementOf(call.ResultType)!;
        var index = 0;
        foreach (var item in source)
        {
            yield return new TupleValue(type, [index++, item], call.Run.Budget);
        }
    }

    private static IEnumerable<object?> DefaultIfEmpty(IEnumerable<object?> source, object? fallback)
    {
        var any = false;
        foreach (var item in source)
        {
            any = true;
            yield return item;
        }
        if (!any)
        {
            yield return fallback;
        }
    }

    private static IEnumerable<object?> Chunk(MemberCall call, IEnumerable<object?> source, int size)
    {
        var type = (Microsoft.CodeAnalysis.IArrayTypeSymbol)CollectionTypes.EnumeratedElementOf(call.ResultType)!;
        var chunk = new List<object?>();
        foreach (var item in source)
        {
            call.Allocate(8);
            chunk.Add(item);
            if (chunk.Count == size)
            {
                yield return new ArrayValue(type, [.. chunk]);
                chunk = [];
            }
        }
        if (chunk.Count > 0)
        {
            yield return new ArrayValue(type, [.. chunk]);
        }
    }

    private static SequenceValue Range(MemberCall call)
    {
        var (start, count) = (call.Int(0), call.Int(1));
        return count < 0 || (long)start + count - 1 > int.MaxValue ? throw call.OutOfRange() : Lazy(Numbers(call, start, count));
    }

    private static IEnumerable<object?> Numbers(MemberCall call, int start, int count)
    {
        for (var i = 0; i < count; i++)
        {
            call.Charge(1);
            yield return start + i;
        }
    }

    private static IEnumerable<object?> Repeat(MemberCall call, object? value, int count)
    {
        for (var i = 0; i < count; i++)
        {
            call.Charge(1);
            yield return value;
        }
    }

    private static IEnumerable<object?> OfType(MemberCall call)
    {
        var type = call.Frame.Resolve(((Microsoft.CodeAnalysis.IMethodSymbol)call.Symbol).TypeArguments[0]);
        foreach (var item in call.Sequence(0))
        {
            if (TypeTests.Is(item, type, call.Operation, call.Frame))
            {
                yield return Conversions.Kept(item, type);
            }
        }
    }

    private static IEnumerable<object?> Cast(MemberCall call)
    {
        var type = call.Frame.Resolve(((Microsoft.CodeAnalysis.IMethodSymbol)call.Symbol).TypeArguments[0]);
        foreach (var item in call.Sequence(0))
        {
            yield return (item is null && type.IsReferenceType) || TypeTests.Is(item, type, call.Operation, call.Frame)
                ? Conversions.Kept(item, type)
                : throw Faults.InvalidCast(call.Operation, call.Frame);
        }
    }
}
