using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>MemoryExtensions</c>, which newer compilers prefer for arrays.</summary>
internal static class SpanMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        table.Add(static c => IndexOf(c, c.Optional(2)) >= 0, "Contains(T[],T)", "Contains(T[],T,IEqualityComparer<T>)");
        table.Add(static c => IndexOf(c, c.Optional(2)), "IndexOf(T[],T)", "IndexOf(T[],T,IEqualityComparer<T>)");
        table.Add(static c => LastIndexOf(c), "LastIndexOf(T[],T)", "LastIndexOf(T[],T,IEqualityComparer<T>)");
        AddParts(table);
        table.Add(static c => Reverse(c), "Reverse(T[])");
        table.Add(static c => Sort(c, (a, b) => Ordering.Compare(a, b, c)), "Sort(T[])");
        table.Add(static c => Sort(c, (a, b) => (int)c.Call(c.Function(1), a, b)!), "Sort(T[],Comparison<T>)");
        table.Add(static c => Sort(c, (a, b) => Ordering.Compare(a, b, c[1], c)), "Sort(T[],TComparer)");
        table.Add(static c => Search(c, c[1], null), "BinarySearch(T[],TComparable)", "BinarySearch(T[],IComparable<T>)");
        table.Add(static c => Search(c, c[1], c[2] ?? throw c.Null(2)), "BinarySearch(T[],T,TComparer)");
        table.Add(static c => Replace(c, Self(c), 1), "Replace(T[],T,T)", "Replace(T[],T,T,IEqualityComparer<T>)");
        table.Add(static c => ReplaceInto(c), "Replace(T[],T[],T,T)", "Replace(T[],T[],T,T,IEqualityComparer<T>)");
        table.Add(static c => Compare(c), "SequenceCompareTo(T[],T[])", "SequenceCompareTo(T[],T[],IComparer<T>)");
        table.Add(static c => CompareTexts(c), "CompareTo(char[],char[],StringComparison)");
        table.Add(static c => CompareTexts(c) == 0, "Equals(char[],char[],StringComparison)");
        AddTexts(table);
        table.Add(static c => c[0] ?? SpanTypeMembers.Empty(c), "AsSpan(T[])");
        table.Add(static c => SpanTypeMembers.Part(c, c[0] ?? SpanTypeMembers.Empty(c), c.Int(1), null), "AsSpan(T[],int)");
        table.Add(static c => SpanTypeMembers.Part(c, c[0] ?? SpanTypeMembers.Empty(c), c.Int(1), c.Int(2)), "AsSpan(T[],int,int)");
        table.Add(static c => SpanTypeMembers.CopyTo(c, c[0] ?? throw c.Null(0), c[1]), "CopyTo(T[],T[])");
        table.Add(static c => Text(c), "AsSpan(string)");
        table.Add(static c => SpanTypeMembers.Part(c, Text(c), c.Int(1), null), "AsSpan(string,int)");
        table.Add(static c => SpanTypeMembers.Part(c, Text(c), c.Int(1), c.Int(2)), "AsSpan(string,int,int)");
        return table.With(SpanSearches.Table).With(SpanSplits.Table);
    }

    private static void AddParts(MemberTable table)
    {
        foreach (var comparer in new[] { "", ",IEqualityComparer<T>" })
        {
            table["SequenceEqual(T[],T[]" + comparer + ")"] = static c => Self(c).Length == Other(c).Length && BeginsAt(c, 0);
            table["StartsWith(T[],T[]" + comparer + ")"] = static c => BeginsAt(c, 0);
            table["EndsWith(T[],T[]" + comparer + ")"] = static c => BeginsAt(c, Self(c).Length - Other(c).Length);
            table["StartsWith(T[],T" + comparer + ")"] = static c => HasAt(c, 0);
            table["EndsWith(T[],T" + comparer + ")"] = static c => HasAt(c, Self(c).Length - 1);
        }
    }

    private static void AddTexts(MemberTable table)
    {
        table["Contains(char[],char[],StringComparison)"] = static c => Text(c, 0).IndexOf(Text(c, 1), StringSearches.Ordinal(c, 2)) >= 0;
        table["IndexOf(char[],char[],StringComparison)"] = static c => Text(c, 0).IndexOf(Text(c, 1), StringSearches.Ordinal(c, 2));
        table["StartsWith(char[],char[],StringComparison)"] = static c => Text(c, 0).StartsWith(Text(c, 1), StringSearches.Ordinal(c, 2));
        table["EndsWith(char[],char[],StringComparison)"] = static c => Text(c, 0).EndsWith(Text(c, 1), StringSearches.Ordinal(c, 2));
        table["LastIndexOf(char[],char[],StringComparison)"] = static c => LastText(c);
        table["ToUpperInvariant(char[],char[])"] = static c => Changed(c, static text => text.ToUpperInvariant());
        table["ToLowerInvariant(char[],char[])"] = static c => Changed(c, static text => text.ToLowerInvariant());
        table["ToUpper(char[],char[],CultureInfo)"] = static c => Changed(c, Cultures.Invariant(c, 2).TextInfo.ToUpper);
        table["ToLower(char[],char[],CultureInfo)"] = static c => Changed(c, Cultures.Invariant(c, 2).TextInfo.ToLower);
        table["IsWhiteSpace(char[])"] = static c => string.IsNullOrWhiteSpace(Text(c, 0));
    }

    private static SpanValue Self(MemberCall call) => SpanValue.Of(call[0]) ?? throw call.Refuse();

    private static SpanValue Other(MemberCall call) => SpanValue.Of(call[1]) ?? throw call.Refuse();

    private static string Text(MemberCall call, int index)
    {
        var text = new string(StringMembers.CharArray(call[index]));
        call.Charge(text.Length);
        call.Allocate(2L * text.Length);
        return text;
    }

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
            if (Ordering.Compare(left[i], right[i], call.Optional(2), call) is not 0 and var order)
            {
                return order;
            }
        }
        // Without a comparer, the library has code of its own for these two, which gives the difference.
        return call.Arguments.Length == 2 && (call.TypeArgument(0).SpecialType is SpecialType.System_Byte or SpecialType.System_Char)
            ? left.Length - right.Length
            : left.Length.CompareTo(right.Length);
    }

    private static int LastText(MemberCall call)
    {
        var (text, part) = (Text(call, 0), Text(call, 1));
        // Older libraries find nothing, or the last character, where .NET 10 finds the end.
        return part.Length == 0 ? text.Length : text.LastIndexOf(part, StringSearches.Ordinal(call, 2));
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
        var (items, equality) = (Self(call), Comparers.Equality(call.Optional(2), call));
        var last = items.Length - 1;
        while (last >= 0 && !Tested(call, equality.Equals(items[last], call[1])))
        {
            last--;
        }
        return last;
    }

    private static bool BeginsAt(MemberCall call, int start) => SpanSearches.IsAt(call, Self(call), start, Other(call));

    private static bool HasAt(MemberCall call, int at) =>
        at >= 0 && at < Self(call).Length && Comparers.Equality(call.Optional(2), call).Equals(Self(call)[at], call[1]);

    /// <summary>Halves as the library does, so that of several equal elements the same one is found.</summary>
    private static int Search(MemberCall call, object? value, object? comparer)
    {
        if (value is null or UserObject && comparer is null)
        {
            throw call.Refuse();
        }
        var (low, high) = (0, Self(call).Length - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = Ordering.Compare(value, Composite.CopyOf(Self(call)[middle]), comparer, call);
            if (order == 0)
            {
                return middle;
            }
            (low, high) = order > 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return ~low;
    }

    /// <summary>The arguments from a position on are the old element, the new one and, in some overloads, a comparer.</summary>
    private static object? Replace(MemberCall call, SpanValue items, int from)
    {
        var equality = Comparers.Equality(call.Optional(from + 2), call);
        for (var i = 0; i < items.Length; i++)
        {
            if (Tested(call, equality.Equals(items[i], call[from])))
            {
                items[i] = Composite.CopyOf(call[from + 1]);
            }
        }
        return null;
    }

    private static object? ReplaceInto(MemberCall call)
    {
        if (Self(call).Overlaps(Other(call)))
        {
            throw call.Refuse();
        }
        SpanTypeMembers.CopyTo(call, call[0], call[1]);
        return Replace(call, Other(call).Part(0, Self(call).Length), 2);
    }

    /// <summary>Writes a text in the other case where there is room for it, and says how long it is, or -1.</summary>
    private static object Changed(MemberCall call, System.Func<string, string> change)
    {
        if (Self(call).Overlaps(Other(call)))
        {
            throw call.Invalid("This operation is invalid on overlapping buffers.");
        }
        var length = Self(call).Length;
        return SpanTexts.Copy(call, change(Text(call, 0)), 1) ? length : -1;
    }

    private static bool Tested(MemberCall call, bool result)
    {
        call.Charge(1);
        return result;
    }
}
