using System.Linq;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>MemoryExtensions</c>, which newer compilers prefer for arrays.</summary>
internal static class SpanMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        table.Add(static c => IndexOf(c, c.Optional(2)) >= 0, "Contains(T[],T)", "Contains(T[],T,IEqualityComparer<T>)");
        table.Add(static c => IndexOf(c, null), "IndexOf(T[],T)");
        table.Add(static c => LastIndexOf(c), "LastIndexOf(T[],T)");
        table.Add(static c => Self(c).Length == Other(c).Length && BeginsAt(c, 0), "SequenceEqual(T[],T[])");
        table.Add(static c => BeginsAt(c, 0), "StartsWith(T[],T[])");
        table.Add(static c => BeginsAt(c, Self(c).Length - Other(c).Length), "EndsWith(T[],T[])");
        table.Add(static c => Reverse(c), "Reverse(T[])");
        table.Add(static c => Sort(c, (a, b) => Ordering.Compare(a, b, c)), "Sort(T[])");
        table.Add(static c => Sort(c, (a, b) => (int)c.Call(c.Function(1), a, b)!), "Sort(T[],Comparison<T>)");
        table.Add(static c => Compare(c), "SequenceCompareTo(T[],T[])");
        table.Add(static c => CompareTexts(c), "CompareTo(char[],char[],StringComparison)");
        table.Add(static c => CompareTexts(c) == 0, "Equals(char[],char[],StringComparison)");
        table.Add(static c => c[0] ?? SpanTypeMembers.Empty(c), "AsSpan(T[])");
        table.Add(static c => SpanTypeMembers.Part(c, c[0] ?? SpanTypeMembers.Empty(c), c.Int(1), null), "AsSpan(T[],int)");
        table.Add(static c => SpanTypeMembers.Part(c, c[0] ?? SpanTypeMembers.Empty(c), c.Int(1), c.Int(2)), "AsSpan(T[],int,int)");
        table.Add(static c => Text(c), "AsSpan(string)");
        table.Add(static c => SpanTypeMembers.Part(c, Text(c), c.Int(1), null), "AsSpan(string,int)");
        table.Add(static c => SpanTypeMembers.Part(c, Text(c), c.Int(1), c.Int(2)), "AsSpan(string,int,int)");
        return table;
    }

    private static SpanValue Self(MemberCall call) => SpanValue.Of(call[0]) ?? throw call.Refuse();

    private static SpanValue Other(MemberCall call) => SpanValue.Of(call[1]) ?? throw call.Refuse();

    private static object Text(MemberCall call) => Spans.Of(call[0] ?? "", call.Frame) ?? throw call.Refuse();

    private static object? Reverse(MemberCall call)
    {
        var items = Self(call);
        call.Charge(items.Length);
        for (var (low, high) = (0, items.Length - 1); low < high; low++, high--)
        {
            (items[low], items[high]) = (items[high], items[low]);
        }
        return null;
    }

    private static object? Sort(MemberCall call, System.Comparison<object?> compare)
    {
        var items = Self(call);
        var sorted = Ordering.Sort([.. items.Copied()], (a, b) => Ordering.Distinct(compare(a, b), a, b, call), call);
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = sorted[i];
        }
        return null;
    }

    private static int Compare(MemberCall call)
    {
        var (left, right) = (Self(call), Other(call));
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (Ordering.Compare(left[i], right[i], call) is not 0 and var order)
            {
                return order;
            }
        }
        return left.Length - right.Length;
    }

    private static int CompareTexts(MemberCall call)
    {
        var (left, right) = (new string(StringMembers.CharArray(call[0])), new string(StringMembers.CharArray(call[1])));
        call.Charge(left.Length + right.Length);
        var ignoreCase = StringSearches.Ordinal(call, 2) == System.StringComparison.OrdinalIgnoreCase;
        return OrdinalOrder.Compare(left, 0, left.Length, right, 0, right.Length, ignoreCase);
    }

    private static int IndexOf(MemberCall call, object? comparer)
    {
        var (items, equality) = (Self(call), Comparers.Equality(comparer, call));
        for (var i = 0; i < items.Length; i++)
        {
            if (Tested(call, equality.Equals(items[i], call[1])))
            {
                return i;
            }
        }
        return -1;
    }

    private static int LastIndexOf(MemberCall call)
    {
        var items = Self(call);
        var last = items.Length - 1;
        while (last >= 0 && !Tested(call, call.Run.Comparer.Equals(items[last], call[1])))
        {
            last--;
        }
        return last;
    }

    private static bool BeginsAt(MemberCall call, int start)
    {
        var (items, others) = (Self(call), Other(call));
        return start >= 0
            && others.Length <= items.Length
            && Enumerable.Range(0, others.Length).All(i => Tested(call, call.Run.Comparer.Equals(items[start + i], others[i])));
    }

    private static bool Tested(MemberCall call, bool result)
    {
        call.Charge(1);
        return result;
    }
}
