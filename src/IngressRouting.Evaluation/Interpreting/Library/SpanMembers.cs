namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>MemoryExtensions</c>, which newer compilers prefer for arrays.</summary>
internal static class SpanMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        table.Add(static c => IndexOf(c) >= 0, "Contains(T[],T)", "Contains(T[],T,IEqualityComparer<T>)");
        table.Add(static c => IndexOf(c), "IndexOf(T[],T)");
        table.Add(static c => SequenceEqual(c), "SequenceEqual(T[],T[])");
        table.Add(static c => c[0] ?? new object(), "AsSpan(T[])");
        return table;
    }

    private static int IndexOf(MemberCall call)
    {
        var comparer = Comparers.Equality(call.Arguments.Length > 2 ? call[2] : null, call);
        var items = ((ArrayValue)call[0]!).Items;
        for (var i = 0; i < items.Length; i++)
        {
            call.Charge(1);
            if (comparer.Equals(items[i], call[1]))
            {
                return i;
            }
        }
        return -1;
    }

    private static bool SequenceEqual(MemberCall call)
    {
        call.Charge(((ArrayValue)call[0]!).Items.Length);
        return call.Run.Comparer.AllEqual(((ArrayValue)call[0]!).Items, ((ArrayValue)call[1]!).Items);
    }
}
