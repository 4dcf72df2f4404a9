namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Enumerable</c>.</summary>
internal static class EnumerableMembers
{
    public static readonly MemberTable Table = new MemberTable()
        .With(LazyMembers.Table)
        .With(NumberSequenceMembers.Table)
        .With(SetOperationMembers.Table)
        .With(OrderingMembers.Table)
        .With(GroupingOperationMembers.Table)
        .With(JoinMembers.Table)
        .With(PartMembers.Table)
        .With(AverageMembers.Table)
        .With(ElementMembers.Table)
        .With(AggregateMembers.Table)
        .With(ConversionMembers.Table);
}
