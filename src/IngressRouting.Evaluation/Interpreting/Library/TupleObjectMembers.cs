using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of the classes <c>Tuple</c>.</summary>
internal static class TupleObjectMembers
{
    private const int Most = 7;

    public static readonly MemberTable Table = Build();

    /// <summary>Members of the static class that makes them.</summary>
    public static readonly MemberTable Factories = BuildFactories();

    /// <summary>Members that turn them into tuples of the language, and back.</summary>
    public static readonly MemberTable Extensions = BuildExtensions();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        for (var count = 1; count <= Most; count++)
        {
            var index = count - 1;
            table["new(" + Types(count) + ")"] = static c => Make(c);
            table["Item" + count] = c => Self(c).Items[index];
        }
        return table.With(ObjectMembers.Table);
    }

    private static MemberTable BuildFactories()
    {
        var table = new MemberTable();
        for (var count = 1; count <= Most; count++)
        {
            table["Create(" + Types(count) + ")"] = static c => Make(c);
        }
        return table;
    }

    private static MemberTable BuildExtensions()
    {
        var table = new MemberTable();
        for (var count = 1; count <= Most; count++)
        {
            var types = Types(count);
            table["Deconstruct(Tuple<" + types + ">,out " + types.Replace(",", ",out ") + ")"] = static c => Deconstruct(c);
            if (count > 1)
            {
                table["ToValueTuple(Tuple<" + types + ">)"] = static c => new TupleValue(
                    (INamedTypeSymbol)c.ResultType,
                    [.. Given(c).Items],
                    c.Run.Budget
                );
                table["ToTuple(ValueTuple<" + types + ">)"] = static c => new TupleObject(
                    (INamedTypeSymbol)c.ResultType,
                    [.. ((TupleValue)c[0]!).Items]
                );
            }
        }
        return table;
    }

    private static string Types(int count)
    {
        var types = "T1";
        for (var i = 2; i <= count; i++)
        {
            types += ",T" + i;
        }
        return types;
    }

    private static TupleObject Self(MemberCall call) => call.Receiver as TupleObject ?? throw call.Refuse();

    private static TupleObject Given(MemberCall call) =>
        (call[0] ?? throw Faults.NullReference(call.Operation, call.Frame)) as TupleObject ?? throw call.Refuse();

    private static TupleObject Make(MemberCall call)
    {
        call.Allocate(24 + (8 * call.Arguments.Length));
        return new TupleObject((INamedTypeSymbol)call.ResultType, [.. call.Arguments]);
    }

    private static object? Deconstruct(MemberCall call)
    {
        var items = Given(call).Items;
        for (var i = 0; i < items.Length; i++)
        {
            ((Cell)call[i + 1]!).Set(Composite.CopyOf(items[i]));
        }
        return null;
    }
}
