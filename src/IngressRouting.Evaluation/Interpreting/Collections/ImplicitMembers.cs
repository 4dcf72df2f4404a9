using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members that a pattern or an index from the end uses without naming them: the length, an element and a part.</summary>
internal static class ImplicitMembers
{
    public static int Length(ISymbol? length, object value, IOperation at, Frame frame) => (int)Get(length, value, [], at, frame)!;

    /// <summary>An element, by an indexer that takes a number or an index.</summary>
    public static object? Element(ISymbol? indexer, object value, IndexValue position, int length, IOperation at, Frame frame) =>
        Get(indexer, value, [TakesIndex(indexer) ? position : position.Offset(length)], at, frame);

    /// <summary>A part, by a method that takes a start and a length, or an indexer that takes a range.</summary>
    public static object? Part(ISymbol? member, object value, RangeValue range, int length, IOperation at, Frame frame)
    {
        if (member is not IMethodSymbol method)
        {
            return Get(member, value, [range], at, frame);
        }
        var start = range.Start.Offset(length);
        return Call(method, method, value, [start, unchecked(range.End.Offset(length) - start)], at, frame);
    }

    private static bool TakesIndex(ISymbol? indexer) => indexer is IPropertySymbol property && property.Parameters[0].Type.Name == "Index";

    private static object? Get(ISymbol? property, object value, object?[] arguments, IOperation at, Frame frame) =>
        property is IPropertySymbol { GetMethod: { } getter } read
            ? Call(read, getter, value, arguments, at, frame)
            : throw Expressions.Refuse(at, frame);

    private static object? Call(ISymbol member, IMethodSymbol method, object value, object?[] arguments, IOperation at, Frame frame)
    {
        if (DslTypes.IsDsl(member))
        {
            throw Expressions.Refuse(at, frame);
        }
        var target = Dispatch.Resolve(method, value, frame.Run);
        if (frame.Run.Types.IsSource(target.ContainingType) && (value is UserObject || !target.IsAbstract))
        {
            return Calls.Source(target, value, arguments, at.Syntax, frame);
        }
        return frame.Run.Members.Find(member) is { } known
            ? LibraryCalls.Invoke(known, new MemberCall(frame, at, member, value, arguments))
            : throw frame.Run.Members.Refuse(member, at, frame);
    }
}
