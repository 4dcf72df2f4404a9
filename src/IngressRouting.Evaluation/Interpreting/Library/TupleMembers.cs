namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of tuples.</summary>
internal static class TupleMembers
{
    public static readonly MemberTable Table = new MemberTable().With(ObjectMembers.Table);

    static TupleMembers()
    {
        Table.Add(
            static c => c.Run.Comparer.Equals(c.Receiver, c[0]),
            "Equals(ValueTuple<T1,T2>)",
            "Equals(ValueTuple<T1,T2,T3>)",
            "Equals(ValueTuple<T1,T2,T3,T4>)",
            "Equals(ValueTuple<T1,T2,T3,T4,T5>)",
            "Equals(ValueTuple<T1,T2,T3,T4,T5,T6>)",
            "Equals(ValueTuple<T1,T2,T3,T4,T5,T6,T7>)"
        );
        Table.Add(
            static c => Ordering.Compare(c.Receiver, c[0], c),
            "CompareTo(ValueTuple<T1,T2>)",
            "CompareTo(ValueTuple<T1,T2,T3>)",
            "CompareTo(ValueTuple<T1,T2,T3,T4>)",
            "CompareTo(ValueTuple<T1,T2,T3,T4,T5>)",
            "CompareTo(ValueTuple<T1,T2,T3,T4,T5,T6>)",
            "CompareTo(ValueTuple<T1,T2,T3,T4,T5,T6,T7>)"
        );
    }
}
